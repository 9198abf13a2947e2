package support;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable object of the API. What it holds is a builder that nobody else has and nobody changes any more.
 *
 * @param <B> the builder
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public abstract class Model<B extends ModelBuilder<?, B>> {
  /** The values; never changed, and never handed out but as a copy. */
  protected final B values;

  private final String page;

  /**
   * A model of these values.
   *
   * @param values a builder that nobody else holds
   * @param page the page that documents the model
   */
  protected Model(B values, String page) {
    this.values = values;
    this.page = page;
  }

  /**
   * A builder with the values of this model. A model's JSON is the JSON of its builder.
   *
   * @return a new builder
   */
  @JsonValue
  public final B toBuilder() {
    return values.copy();
  }

  /**
   * Tells whether a property is there, perhaps as {@code null}.
   *
   * @param jsonName the property's name in JSON, documented or not
   * @return whether the JSON has it
   */
  public final boolean has(String jsonName) {
    return values.has(jsonName);
  }

  /** {@return the properties that the documentation does not name, as plain JSON values; unmodifiable} */
  public final Map<String, @Nullable Object> unknownProperties() {
    return values.unknownProperties();
  }

  /**
   * The properties that the documentation does not name, by their documented type.
   *
   * @param <T> the type
   * @param reader reads a value
   * @return the properties; unmodifiable
   * @throws IllegalStateException if one is of another type; {@code unknownProperties()} still has it
   */
  protected final <T> Map<String, T> additionalProperties(Function<@Nullable Object, T> reader) {
    Map<String, T> typed = new LinkedHashMap<>();
    unknownProperties().forEach((name, tree) -> {
      try {
        typed.put(name, reader.apply(tree));
      } catch (Tree.Mismatch mismatch) {
        throw new IllegalStateException(
            getClass().getSimpleName() + ": the additional property \"" + name + "\" " + mismatch.getMessage());
      }
    });
    return Collections.unmodifiableMap(typed);
  }

  /**
   * Checks the properties of this model.
   *
   * @param check what collects the violations
   */
  protected abstract void check(Check check);

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
      throw new MissingPropertyException(
          describe(property, jsonName, line) + (has(jsonName) ? " is null" : " is absent"));
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
    if (value == null && !has(jsonName)) {
      throw new MissingPropertyException(describe(property, jsonName, line) + " is absent");
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
    return value != null || has(jsonName) ? Tristate.of(value) : Tristate.absent();
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
      throw new DateTimeException(describe(property, jsonName, line) + " is no date with a time: " + text);
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
      throw new DateTimeException(describe(property, jsonName, line) + " is no date: " + text);
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
      throw new IllegalStateException(describe(property, jsonName, line) + " is not base64", e);
    }
  }

  String page() {
    return page;
  }

  private String describe(String property, String jsonName, int line) {
    return getClass().getSimpleName() + "." + property + " (\"" + jsonName + "\" in JSON, " + page + ":" + line + ")";
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Model<?> that
        && getClass() == that.getClass()
        && Arrays.equals(values.properties(), that.values.properties())
        && values.nullsAndUnknowns().equals(that.values.nullsAndUnknowns());
  }

  @Override
  public final int hashCode() {
    return 31 * Arrays.hashCode(values.properties()) + values.nullsAndUnknowns().hashCode();
  }

  /** {@return the model on one line, with the properties that are there} */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + values.describe();
  }
}
