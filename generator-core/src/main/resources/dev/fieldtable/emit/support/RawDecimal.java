package support;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came where a decimal number is documented: Jackson makes a {@code double} of a number that it does not know to be
 * one, and digits would be lost.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public final class RawDecimal extends Raw {
  private static final RawDecimal ABSENT = new RawDecimal(null, null);

  private RawDecimal(@Nullable Object value, @Nullable Void any) {
    super(value);
  }

  /**
   * A number, as documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawDecimal(BigDecimal value) {
    super(value);
  }

  /**
   * Text, where none is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawDecimal(String value) {
    super(value);
  }

  /**
   * True or false, where neither is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawDecimal(boolean value) {
    super(value);
  }

  /** {@return the value of a property that is not there} */
  public static RawDecimal absent() {
    return ABSENT;
  }

  /**
   * A value that is at hand.
   *
   * @param value the number or any plain JSON value, or {@code null}
   * @return the value, or {@code null} for {@code null}
   */
  public static @Nullable RawDecimal of(@Nullable Object value) {
    return value == null ? null : new RawDecimal(value, null);
  }

  /**
   * A value that is not there if there is none at hand.
   *
   * @param value the number, or {@code null}
   * @return the value, or an absent one for {@code null}
   */
  public static RawDecimal orAbsent(@Nullable BigDecimal value) {
    return value == null ? ABSENT : new RawDecimal(value, null);
  }

  @Override
  Raw absence() {
    return ABSENT;
  }
}
