package support;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model that is a class. What it holds is a builder that nobody else has and nobody changes any more.
 *
 * @param <B> the builder
 */
public abstract class AbstractModel<B extends ModelBuilder<?, B>> implements Model<B> {
  /** The values; never changed, and never handed out but as a copy. */
  protected final B values;

  /**
   * A model of these values.
   *
   * @param values a builder that nobody else holds, after its fields were converted
   */
  protected AbstractModel(B values) {
    this.values = values;
  }

  @Override
  public final B toBuilder() {
    return values.lenientCopy();
  }

  @Override
  public final void check(Check check) {
    values.check(this, check);
  }

  @Override
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public final Map<String, @Nullable Object> nullsAndUnknowns() {
    return values.kept();
  }

  /**
   * A value as it is in JSON.
   *
   * @param <T> the type of the value
   * @param field the field of the builder that holds it
   * @return the value, or {@code null} if there is none
   */
  protected static <T> @Nullable T as(@Nullable Object field) {
    return Conversions.as(field);
  }

  /**
   * A value as it is in JSON.
   *
   * @param <T> the type of the value
   * @param field the field of the builder that holds it
   * @return the value, or {@code null} if there is none
   */
  protected static <T> @Nullable T as(@Nullable Raw field) {
    return Conversions.as(field);
  }

  /**
   * A value that is always there.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the value
   * @throws MissingPropertyException if there is none
   */
  protected final <T> T required(@Nullable T value, String property, String jsonName, int line) {
    if (value == null) {
      throw MissingPropertyException.of(this, property, jsonName, line);
    }
    return value;
  }

  /**
   * A value that is always there, but may be {@code null}.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the value or {@code null}
   * @throws MissingPropertyException if the property is absent
   */
  protected final <T> @Nullable T requiredNullable(@Nullable T value, String property, String jsonName, int line) {
    if (value == null && !values.isNull(jsonName)) {
      throw MissingPropertyException.of(this, property, jsonName, line);
    }
    return value;
  }

  /**
   * A value that may be absent or {@code null}.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param jsonName the property's name in JSON
   * @return the state of the property
   */
  protected final <T> Tristate<T> tristate(@Nullable T value, String jsonName) {
    return value != null || values.isNull(jsonName) ? Tristate.of(value) : Tristate.absent();
  }

  /**
   * Reads a date with a time.
   *
   * @param text the text in JSON, or {@code null}
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the date with the time, or {@code null}
   * @throws DateTimeException if the text is none; {@code toBuilder()} still holds it
   */
  protected final @Nullable OffsetDateTime dateTime(
      @Nullable String text, String property, String jsonName, int line) {
    OffsetDateTime time = text == null ? null : Times.dateTime(text);
    if (text != null && time == null) {
      throw new DateTimeException(MissingPropertyException.describe(this, property, jsonName, line)
          + " is no date with a time: " + Secrets.masked(jsonName, text));
    }
    return time;
  }

  /**
   * Reads a date.
   *
   * @param text the text in JSON, or {@code null}
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return the date, or {@code null}; a time behind it is passed over
   * @throws DateTimeException if the text is none; {@code toBuilder()} still holds it
   */
  protected final @Nullable LocalDate date(@Nullable String text, String property, String jsonName, int line) {
    LocalDate date = text == null ? null : Times.date(text);
    if (text != null && date == null) {
      throw new DateTimeException(MissingPropertyException.describe(this, property, jsonName, line)
          + " is no date: " + Secrets.masked(jsonName, text));
    }
    return date;
  }

  /**
   * Reads binary content.
   *
   * @param text the text in JSON, or {@code null}
   * @param property the property's name in Java
   * @param jsonName its name in JSON
   * @param line the line that documents it
   * @return a new array, or {@code null}
   * @throws IllegalStateException if the text is not base64; {@code toBuilder()} still holds it
   */
  protected final byte @Nullable [] bytes(@Nullable String text, String property, String jsonName, int line) {
    try {
      return text == null ? null : Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(MissingPropertyException.describe(this, property, jsonName, line) + " is not base64", e);
    }
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof AbstractModel<?> that && getClass() == that.getClass() && Deep.equal(this, that);
  }

  @Override
  public final int hashCode() {
    return Deep.hash(this);
  }

  /** {@return the model on one line, with the properties that are there} */
  @Override
  public final String toString() {
    return Deep.text(this);
  }
}
