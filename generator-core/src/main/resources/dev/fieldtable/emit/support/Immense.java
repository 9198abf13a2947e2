package support;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number that came and is larger than a {@code double} can hold. Jackson has told no more of it than its sign, so it can
 * be looked at, and never be written: JSON would say another number. It is no {@code Number}, since Jackson 3 writes any of
 * these as what its text is.
 */
public final class Immense {
  private final double infinity;

  Immense(double infinity) {
    this.infinity = infinity;
  }

  /** Whether a plain JSON value is such a number, or has one within. */
  static boolean isIn(@Nullable Object tree) {
    if (tree instanceof List<?> list) {
      for (Object item : list) {
        if (isIn(item)) {
          return true;
        }
      }
    } else if (tree instanceof Map<?, ?> map) {
      for (Object item : map.values()) {
        if (isIn(item)) {
          return true;
        }
      }
    }
    return tree instanceof Immense;
  }

  /**
   * Refuses to be written.
   *
   * @return nothing
   * @throws IllegalStateException always
   */
  @JsonValue
  public Object written() {
    throw new IllegalStateException("a number that is too large for a double came here, and cannot be written: "
        + "set another value, or read it with USE_BIG_DECIMAL_FOR_FLOATS");
  }

  /** {@return an infinity of its sign} */
  public double doubleValue() {
    return infinity;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Immense that && infinity == that.infinity;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(infinity);
  }

  @Override
  public String toString() {
    return Double.toString(infinity);
  }
}
