package support;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property that is required by the documentation was asked for, but the JSON did not have it as documented. */
public final class MissingPropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private MissingPropertyException(String message) {
    super(message);
  }

  static MissingPropertyException of(Model<?> model, String property, String jsonName, int line) {
    return new MissingPropertyException(describe(model, property, jsonName, line) + " " + state(model, jsonName));
  }

  /** A property, for people. */
  static String describe(Model<?> model, String property, String jsonName, int line) {
    String name = model.getClass().getSimpleName() + "." + property;
    return name + " (\"" + jsonName + "\" in JSON, " + PropertyList.page(model) + ":" + line + ")";
  }

  private static String state(Model<?> model, String jsonName) {
    Map<String, @Nullable Object> others = model.nullsAndUnknowns();
    if (others.containsKey(jsonName)) {
      Object odd = others.get(jsonName);
      return odd == null ? "is null" : "is not of the documented type: " + (Secrets.isSecret(jsonName) ? Secrets.MASK : Deep.text(odd));
    }
    for (String other : model.unknownProperties().keySet()) {
      if (letters(other).equals(letters(jsonName))) {
        return "is absent, but there is \"" + other + "\": the JSON spells names in another way than the documentation";
      }
    }
    return "is absent";
  }

  /** A name without what tells {@code auth_token}, {@code authToken} and {@code AuthToken} apart. */
  private static String letters(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
