package support;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable object of the API.
 *
 * @param <B> the builder
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public interface Model<B extends ModelBuilder<?, B>> {
  /**
   * A builder with the values of this model. It builds a model that is no more complete than this one.
   *
   * @return a new builder
   */
  B toBuilder();

  /**
   * What the documented properties cannot hold.
   *
   * @return the unknown properties, and the documented ones that are {@code null} or of another type, as plain JSON
   *     values by their names in JSON; unmodifiable
   */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  Map<String, @Nullable Object> nullsAndUnknowns();

  /**
   * Leads a check through the documented properties. Validators call it.
   *
   * @param check the check
   */
  void check(Check check);

  /**
   * Tells whether a property is there, perhaps as {@code null}.
   *
   * @param jsonName the property's name in JSON, documented or not
   * @return whether the JSON has it
   */
  default boolean has(String jsonName) {
    if (nullsAndUnknowns().containsKey(jsonName)) {
      return true;
    }
    PropertyList.Property property = PropertyList.find(this, jsonName);
    return property != null && property.value() != null;
  }

  /** {@return the properties that the documentation does not name, as plain JSON values; unmodifiable} */
  default Map<String, @Nullable Object> unknownProperties() {
    if (nullsAndUnknowns().isEmpty()) {
      return Map.of();
    }
    Others unknown = Others.copyOf(nullsAndUnknowns());
    for (PropertyList.Property property : PropertyList.of(this)) {
      if (!property.parameter()) {
        unknown.forget(property.jsonName());
      }
    }
    return unknown;
  }

  /**
   * Refuses to be changed. Jackson would set properties one by one, and so would whoever it does that for.
   *
   * @param jsonName the name of a property in JSON
   * @param value its value
   * @throws UnsupportedOperationException always
   */
  @JsonAnySetter
  default void refuse(String jsonName, @Nullable Object value) {
    throw new UnsupportedOperationException(
        getClass().getSimpleName() + " is immutable, so \"" + jsonName + "\" cannot be set: use toBuilder()");
  }
}
