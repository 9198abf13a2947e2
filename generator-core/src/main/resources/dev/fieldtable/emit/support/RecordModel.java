package support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model that is a record. Its components are the values themselves, and one more for what those cannot tell.
 *
 * @param <B> the builder
 */
public interface RecordModel<B extends ModelBuilder<?, B>> extends Model<B> {
  /**
   * A value that is always there.
   *
   * @param <T> the type of the value
   * @param model the model that has it
   * @param value the value
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the value
   * @throws MissingPropertyException if there is none
   */
  static <T> T required(RecordModel<?> model, @Nullable T value, String property, String jsonName, int line) {
    if (value == null) {
      throw MissingPropertyException.of(model, property, jsonName, line);
    }
    return value;
  }

  /**
   * A value that is always there, but may be {@code null}.
   *
   * @param <T> the type of the value
   * @param model the model that has it
   * @param value the value
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the value or {@code null}
   * @throws MissingPropertyException if the property is absent
   */
  static <T> @Nullable T requiredNullable(
      RecordModel<?> model, @Nullable T value, String property, String jsonName, int line) {
    Map<String, @Nullable Object> others = model.nullsAndUnknowns();
    if (value == null && (!others.containsKey(jsonName) || others.get(jsonName) != null)) {
      throw MissingPropertyException.of(model, property, jsonName, line);
    }
    return value;
  }

  /**
   * A date that is always there.
   *
   * @param <T> the type of the date
   * @param model the model that has it
   * @param value the date
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the date
   * @throws MissingPropertyException if there is none
   * @throws DateTimeException if it cannot be read; {@code toBuilder()} still holds it
   */
  static <T> T requiredDate(RecordModel<?> model, @Nullable T value, String property, String jsonName, int line) {
    optional(model, value, property, jsonName, line);
    return required(model, value, property, jsonName, line);
  }

  /**
   * A date that is always there, but may be {@code null}.
   *
   * @param <T> the type of the date
   * @param model the model that has it
   * @param value the date
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the date or {@code null}
   * @throws MissingPropertyException if the property is absent
   * @throws DateTimeException if it cannot be read; {@code toBuilder()} still holds it
   */
  static <T> @Nullable T requiredNullableDate(
      RecordModel<?> model, @Nullable T value, String property, String jsonName, int line) {
    optional(model, value, property, jsonName, line);
    return requiredNullable(model, value, property, jsonName, line);
  }

  /**
   * A value that may be absent.
   *
   * @param <T> the type of the value
   * @param model the model that has it
   * @param value the value
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the value or {@code null}
   * @throws DateTimeException if it is a date in JSON that cannot be read; {@code toBuilder()} still holds it
   */
  static <T> @Nullable T optional(
      RecordModel<?> model, @Nullable T value, String property, String jsonName, int line) {
    if (value == null && model.nullsAndUnknowns().get(jsonName) instanceof String text) {
      throw new DateTimeException(MissingPropertyException.describe(model, property, jsonName, line)
          + " is not of the documented form: " + Secrets.masked(jsonName, text));
    }
    return value;
  }

  /**
   * A value that may be absent or {@code null}.
   *
   * @param <T> the type of the value
   * @param model the model that has it
   * @param value the value
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the value
   * @throws DateTimeException if it is a date in JSON that cannot be read; {@code toBuilder()} still holds it
   */
  static <T> Tristate<T> tristate(
      RecordModel<?> model, Tristate<T> value, String property, String jsonName, int line) {
    optional(model, value.orElse(null), property, jsonName, line);
    return value;
  }

  /**
   * The text of a date, for JSON.
   *
   * @param model the model that has it
   * @param jsonName the property's name in JSON
   * @param component the date, or {@code null}
   * @return the usual text, or {@code null} if there is none or the model has kept the text that came
   */
  static @Nullable String text(RecordModel<?> model, String jsonName, @Nullable OffsetDateTime component) {
    return component == null || model.nullsAndUnknowns().containsKey(jsonName) ? null : Times.text(component);
  }

  /**
   * The text of a date, for JSON.
   *
   * @param model the model that has it
   * @param jsonName the property's name in JSON
   * @param component the date, or {@code null}
   * @return the usual text, or {@code null} if there is none or the model has kept the text that came
   */
  static @Nullable String text(RecordModel<?> model, String jsonName, @Nullable LocalDate component) {
    return component == null || model.nullsAndUnknowns().containsKey(jsonName) ? null : Times.text(component);
  }

  /**
   * A date, or what came instead of one, for a check.
   *
   * @param model the model that has it
   * @param jsonName the property's name in JSON
   * @param component the date, or {@code null}
   * @return the date, or text that is none, or {@code null}
   */
  static @Nullable Object dateOrText(RecordModel<?> model, String jsonName, @Nullable Object component) {
    return component == null && model.nullsAndUnknowns().get(jsonName) instanceof String text ? text : component;
  }

  /**
   * Compares a record with another, however deep both are.
   *
   * @param model the record
   * @param other anything
   * @return whether they are equal
   */
  static boolean equal(RecordModel<?> model, @Nullable Object other) {
    return Deep.equal(model, other);
  }

  /**
   * The hash of a record, however deep it is.
   *
   * @param model the record
   * @return its hash
   */
  static int hash(RecordModel<?> model) {
    return Deep.hash(model);
  }

  /**
   * A record on one line, however deep it is.
   *
   * @param model the record
   * @return the properties that are there
   */
  static String text(RecordModel<?> model) {
    return Deep.text(model);
  }
}
