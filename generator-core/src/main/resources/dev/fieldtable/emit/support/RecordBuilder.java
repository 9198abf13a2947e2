package support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record while they are put together, as they are in JSON: dates are text, and absent and {@code null}
 * are told apart by {@link #nullsAndUnknowns()}.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
public abstract class RecordBuilder<M, B extends RecordBuilder<M, B>> extends ModelBuilder<M, B> {
  /**
   * An empty builder.
   *
   * @param page the page that documents the model
   * @param validator leads a check through the documented properties
   */
  protected RecordBuilder(String page, BiConsumer<B, Check> validator) {
    super(page, validator);
  }

  /**
   * Takes what the other components of a record cannot tell.
   *
   * @param nullsAndUnknowns the record's last component
   */
  protected final void restore(Map<String, @Nullable Object> nullsAndUnknowns) {
    nullsAndUnknowns.forEach(this::put);
  }

  /**
   * The value of a component.
   *
   * @param <T> the type of the value
   * @param jsonName the property's name in JSON
   * @param component absent, {@code null} or a value
   * @return the value, or {@code null}
   */
  protected final <T> @Nullable T value(String jsonName, Tristate<T> component) {
    if (component.isNull()) {
      put(jsonName, null);
    }
    return component.orElse(null);
  }

  /**
   * The text of a date.
   *
   * @param jsonName the property's name in JSON
   * @param component the date, or {@code null}
   * @return the text as it came if the record has kept it, else the usual one
   */
  protected final @Nullable String text(String jsonName, @Nullable OffsetDateTime component) {
    return kept(jsonName, Times.text(component));
  }

  /**
   * The text of a date.
   *
   * @param jsonName the property's name in JSON
   * @param component the date, or {@code null}
   * @return the text as it came if the record has kept it, else the usual one
   */
  protected final @Nullable String text(String jsonName, @Nullable LocalDate component) {
    return kept(jsonName, Times.text(component));
  }

  /**
   * The last component of a record of which no other component has a state or a form of its own.
   *
   * @return the properties that are {@code null}, and the unknown ones; unmodifiable
   */
  protected final Map<String, @Nullable Object> rest() {
    return new RecordValues(this).rest();
  }

  private @Nullable String kept(String jsonName, @Nullable String usual) {
    if (nullsAndUnknowns().get(jsonName) instanceof String text) {
      noted(jsonName, text);
      return text;
    }
    return usual;
  }
}
