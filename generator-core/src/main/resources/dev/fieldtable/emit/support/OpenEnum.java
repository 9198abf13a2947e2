package support;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a documented set, or one that the documentation does not know yet: it is kept as it came.
 *
 * @param <V> the type of the value in JSON
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public abstract class OpenEnum<V> {
  private final V value;
  private final boolean known;

  /**
   * A value.
   *
   * @param value the value in JSON
   * @param known whether it is documented
   */
  protected OpenEnum(V value, boolean known) {
    this.value = value;
    this.known = known;
  }

  /** {@return the value in JSON} */
  @JsonValue
  public final V value() {
    return value;
  }

  /** {@return whether the value is documented} */
  public final boolean isKnown() {
    return known;
  }

  /** {@return whether the documentation says that other values may come} */
  public boolean isOpen() {
    return false;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum<?> that && getClass() == that.getClass() && value.equals(that.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** {@return the value as text} */
  @Override
  public final String toString() {
    return value.toString();
  }
}
