package support;

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
    String where = isParameter(model, jsonName) ? "the request" : "JSON";
    return name + " (\"" + jsonName + "\" in " + where + ", " + PropertyList.page(model) + ":" + line + ")";
  }

  private static boolean isParameter(Model<?> model, String name) {
    PropertyList.Property documented = PropertyList.find(model, name);
    return documented != null && documented.parameter();
  }

  private static String state(Model<?> model, String jsonName) {
    if (isParameter(model, jsonName)) {
      return "is absent";
    }
    Map<String, @Nullable Object> others = model.nullsAndUnknowns();
    if (others.containsKey(jsonName)) {
      Object odd = others.get(jsonName);
      return odd == null ? "is null" : "is not of the documented type: " + (Secrets.isSecret(jsonName) ? Secrets.MASK : Deep.text(odd));
    }
    String hint = Spelling.hint(jsonName, model.unknownProperties().keySet());
    return hint.isEmpty() ? "is absent" : "is absent: " + hint;
  }
}
