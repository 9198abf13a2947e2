package support;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable object of the API.
 *
 * @param <B> the builder
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public interface Model<B extends ModelBuilder<?, B>> {
  /**
   * A builder with the values of this model. A model's JSON is the JSON of its builder.
   *
   * @return a new builder
   */
  @JsonValue
  B toBuilder();

  /**
   * Tells whether a property is there, perhaps as {@code null}.
   *
   * @param jsonName the property's name in JSON, documented or not
   * @return whether the JSON has it
   */
  default boolean has(String jsonName) {
    return toBuilder().has(jsonName);
  }

  /** {@return the properties that the documentation does not name, as plain JSON values; unmodifiable} */
  default Map<String, @Nullable Object> unknownProperties() {
    return toBuilder().unknownProperties();
  }
}
