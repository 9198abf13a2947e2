package support;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What came where a union is documented. A union takes whatever comes.
 *
 * @param <T> the union
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public final class RawUnion<T> extends Raw {
  private static final RawUnion<?> ABSENT = new RawUnion<>(null, null);

  private RawUnion(@Nullable Object value, @Nullable Void any) {
    super(value);
  }

  /**
   * A value of one of the arms, or of none.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawUnion(T value) {
    super(value);
  }

  /**
   * Text, which has no name of a class even where a mapper writes such.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawUnion(String value) {
    super(value);
  }

  /**
   * A number.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawUnion(int value) {
    super(value);
  }

  /**
   * A large number.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawUnion(long value) {
    super(value);
  }

  /**
   * True or false.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawUnion(boolean value) {
    super(value);
  }

  /**
   * No value at all.
   *
   * @param <T> the union
   * @return the value of a property that is not there
   */
  @SuppressWarnings("unchecked")
  public static <T> RawUnion<T> absent() {
    return (RawUnion<T>) ABSENT;
  }

  /**
   * A value that is at hand.
   *
   * @param <T> the union
   * @param value the value, or {@code null}
   * @return the value, or {@code null} for {@code null}
   */
  public static <T> @Nullable RawUnion<T> of(@Nullable T value) {
    return value == null ? null : new RawUnion<>(value, null);
  }

  /**
   * A value that is not there if there is none at hand.
   *
   * @param <T> the union
   * @param value the value, or {@code null}
   * @return the value, or an absent one for {@code null}
   */
  public static <T> RawUnion<T> orAbsent(@Nullable T value) {
    return value == null ? absent() : new RawUnion<>(value, null);
  }

  @Override
  Raw absence() {
    return ABSENT;
  }
}
