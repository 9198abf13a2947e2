package support;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that may be absent, {@code null} or a value, which are three different things in JSON.
 *
 * @param <T> the type of the value
 */
public final class Tristate<T> {
  private static final Tristate<?> ABSENT = new Tristate<>(null, false);
  private static final Tristate<?> NULL = new Tristate<>(null, true);

  private final @Nullable T value;
  private final boolean present;

  private Tristate(@Nullable T value, boolean present) {
    this.value = value;
    this.present = present;
  }

  /**
   * The property is not there.
   *
   * @param <T> the type of the value
   * @return the absent state
   */
  @SuppressWarnings("unchecked")
  public static <T> Tristate<T> absent() {
    return (Tristate<T>) ABSENT;
  }

  /**
   * The property is there, with a value or with {@code null}.
   *
   * @param <T> the type of the value
   * @param value the value or {@code null}
   * @return the state
   */
  @SuppressWarnings("unchecked")
  public static <T> Tristate<T> of(@Nullable T value) {
    return value == null ? (Tristate<T>) NULL : new Tristate<>(value, true);
  }

  /** {@return whether the property is not there} */
  public boolean isAbsent() {
    return !present;
  }

  /** {@return whether the property is {@code null}} */
  public boolean isNull() {
    return present && value == null;
  }

  /** {@return whether the property has a value} */
  public boolean hasValue() {
    return value != null;
  }

  /**
   * The value.
   *
   * @return the value
   * @throws NoSuchElementException if the property is absent or {@code null}
   */
  public T get() {
    if (value == null) {
      throw new NoSuchElementException("the property is " + this);
    }
    return value;
  }

  /**
   * The value, or something else.
   *
   * @param other what to return if the property is absent or {@code null}
   * @return the value or the other
   */
  public @Nullable T orElse(@Nullable T other) {
    return value == null ? other : value;
  }

  /**
   * Applies a function to the value, if there is one.
   *
   * @param <R> the type of the result
   * @param function the function
   * @return the result; absent stays absent and {@code null} stays {@code null}
   */
  public <R> Tristate<R> map(Function<? super T, ? extends R> function) {
    if (value == null) {
      return present ? of(null) : absent();
    }
    return of(function.apply(value));
  }

  /** {@return the value as an optional; empty if the property is absent or {@code null}} */
  public Optional<T> toOptional() {
    return Optional.ofNullable(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tristate<?> that
        && present == that.present
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, present);
  }

  @Override
  public String toString() {
    return present ? String.valueOf(value) : "absent";
  }
}
