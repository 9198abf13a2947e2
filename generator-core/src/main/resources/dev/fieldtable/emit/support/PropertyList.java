package support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The documented properties of a model, in their order. A validator names them all, so it is asked for them instead of
 * keeping a second list.
 */
final class PropertyList extends Check {
  private final @Nullable String wanted;
  private final List<Property> properties = new ArrayList<>();
  private String page = "";

  private PropertyList(@Nullable String wanted) {
    this.wanted = wanted;
  }

  /** A property and its value, which is {@code null} where there is none; a parameter is no part of the JSON. */
  record Property(String jsonName, @Nullable Object value, boolean required, boolean parameter) {}

  static List<Property> of(Model<?> model) {
    return read(model, null).properties;
  }

  /** The property of a name, or {@code null} if the documentation has none. */
  static @Nullable Property find(Model<?> model, String jsonName) {
    List<Property> found = read(model, jsonName).properties;
    return found.isEmpty() ? null : found.get(0);
  }

  /** The names of the properties. */
  static Set<String> names(Model<?> model) {
    return of(model).stream().map(Property::jsonName).collect(Collectors.toSet());
  }

  /** The page that documents a model. */
  static String page(Model<?> model) {
    return read(model, null).page;
  }

  private static PropertyList read(Model<?> model, @Nullable String wanted) {
    PropertyList list = new PropertyList(wanted);
    model.check(list);
    return list;
  }

  @Override
  public void begin(String page) {
    this.page = page;
  }

  @Override
  void property(String jsonName, @Nullable Object value, boolean required, Null nulls, int line, Rule rule) {
    add(new Property(jsonName, value, required, false));
  }

  @Override
  public void parameter(String name, @Nullable Object value, boolean required, int line, Rule rule) {
    add(new Property(name, value, required, true));
  }

  private void add(Property property) {
    if (wanted == null || wanted.equals(property.jsonName())) {
      properties.add(property);
    }
  }

  @Override
  public void noOthers(int line) {
    // Only what is documented is listed, and nothing is looked into.
  }

  @Override
  public void others(Function<@Nullable Object, ?> reader, int line, Rule rule) {
    // Only what is documented is listed, and nothing is looked into.
  }
}
