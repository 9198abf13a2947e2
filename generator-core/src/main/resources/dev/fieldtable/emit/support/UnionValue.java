package support;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A value that is one of several types. */
public interface UnionValue {
  /** {@return the value itself, without the record around it, which is all that there is in JSON} */
  @JsonValue
  @Nullable Object value();

  /** {@return whether the value is of a documented type} */
  default boolean isKnown() {
    return true;
  }

  /**
   * Refuses to be changed. Jackson would leave out what it cannot set.
   *
   * @param jsonName the name of a property in JSON
   * @param changed its value
   * @throws UnsupportedOperationException always
   */
  @JsonAnySetter
  default void refuse(String jsonName, @Nullable Object changed) {
    throw new UnsupportedOperationException(
        getClass().getSimpleName() + " is immutable, so \"" + jsonName + "\" cannot be set: use toBuilder() of its value");
  }

  /** {@return what the value must be like where its Java type does not say so} */
  default Rule rule() {
    return Rule.VALUE;
  }
}
