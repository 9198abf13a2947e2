package support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the components of a record out of a builder's values. What a component can tell is left to it alone. */
public final class RecordValues {
  private final Map<String, @Nullable Object> rest;

  /**
   * Begins with a record.
   *
   * @param builder its builder, which stays as it is
   */
  public RecordValues(RecordBuilder<?, ?> builder) {
    rest = new LinkedHashMap<>(builder.nullsAndUnknowns());
  }

  /**
   * A component that may be absent or {@code null}.
   *
   * @param <T> the type of the value
   * @param jsonName the property's name in JSON
   * @param value its value or {@code null}
   * @return the component
   */
  public <T> Tristate<T> tristate(String jsonName, @Nullable T value) {
    if (value == null && rest.containsKey(jsonName) && rest.get(jsonName) == null) {
      rest.remove(jsonName);
      return Tristate.of(null);
    }
    return value == null ? Tristate.absent() : Tristate.of(value);
  }

  /**
   * A component that is a date with a time.
   *
   * @param jsonName the property's name in JSON
   * @param text its text or {@code null}
   * @return the component, or {@code null} if there is no text or it cannot be read
   */
  public @Nullable OffsetDateTime dateTime(String jsonName, @Nullable String text) {
    OffsetDateTime time = text == null ? null : Times.dateTime(text);
    keep(jsonName, text, Times.text(time));
    return time;
  }

  /**
   * A component that is a date.
   *
   * @param jsonName the property's name in JSON
   * @param text its text or {@code null}
   * @return the component, or {@code null} if there is no text or it cannot be read
   */
  public @Nullable LocalDate date(String jsonName, @Nullable String text) {
    LocalDate date = text == null ? null : Times.date(text);
    keep(jsonName, text, Times.text(date));
    return date;
  }

  /**
   * The last component.
   *
   * @return what the components before cannot tell; unmodifiable
   */
  public Map<String, @Nullable Object> rest() {
    return rest.isEmpty() ? Map.of() : Collections.unmodifiableMap(rest);
  }

  private void keep(String jsonName, @Nullable String text, @Nullable String usual) {
    if (text != null && !text.equals(usual)) {
      rest.put(jsonName, text);
    }
  }
}
