package support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documented properties of a builder, in their order. A validator names them all, so it is asked for them instead
 * of keeping a second list.
 */
final class PropertyList extends Check {
  private final @Nullable String wanted;
  private final List<Property> properties = new ArrayList<>();

  private PropertyList(@Nullable String wanted) {
    this.wanted = wanted;
  }

  /** A property and its value, which is {@code null} where there is none. */
  record Property(String jsonName, @Nullable Object value, boolean required) {}

  static List<Property> of(ModelBuilder<?, ?> values) {
    return read(values, null).properties;
  }

  /** The property of a name, or {@code null} if the documentation has none. */
  static @Nullable Property find(ModelBuilder<?, ?> values, String jsonName) {
    List<Property> found = read(values, jsonName).properties;
    return found.isEmpty() ? null : found.get(0);
  }

  private static PropertyList read(ModelBuilder<?, ?> values, @Nullable String wanted) {
    PropertyList list = new PropertyList(wanted);
    values.check(list);
    return list;
  }

  @Override
  void property(String jsonName, @Nullable Object value, boolean required, boolean nullable, int line, Rule rule) {
    if (wanted == null || wanted.equals(jsonName)) {
      properties.add(new Property(jsonName, value, required));
    }
  }

  @Override
  public void noOthers(int line) {
    // Only what is documented is listed.
  }

  @Override
  public void others(Function<@Nullable Object, ?> reader, int line, Rule rule) {
    // Only what is documented is listed.
  }
}
