package support;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came where an object is documented: a model, or a map.
 *
 * @param <T> what Jackson makes of an object
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public final class RawObject<T> extends Raw {
  private static final RawObject<?> ABSENT = new RawObject<>(null, null);

  private RawObject(@Nullable Object value, @Nullable Void any) {
    super(value);
  }

  /**
   * An object, as documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawObject(T value) {
    super(made(value));
  }

  /**
   * Text, where none is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawObject(String value) {
    super(value);
  }

  /**
   * A number, where none is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawObject(int value) {
    super(value);
  }

  /**
   * A large number, where none is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawObject(long value) {
    super(value);
  }

  /**
   * A number with a point, where none is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawObject(double value) {
    super(value);
  }

  /**
   * True or false, where neither is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawObject(boolean value) {
    super(value);
  }

  /**
   * A list, where none is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawObject(List<@Nullable Object> value) {
    super(value);
  }

  /**
   * No value at all.
   *
   * @param <T> what Jackson makes of an object
   * @return the value of a property that is not there
   */
  @SuppressWarnings("unchecked")
  public static <T> RawObject<T> absent() {
    return (RawObject<T>) ABSENT;
  }

  /**
   * A model that Jackson has read without an object around it.
   *
   * @param <B> the model's builder
   * @param builder what Jackson has read, or {@code null}
   * @return the value, or {@code null} for {@code null}
   */
  public static <B extends ModelBuilder<?, B>> @Nullable RawObject<B> came(@Nullable B builder) {
    return builder == null ? null : new RawObject<>(builder.made(), null);
  }

  /**
   * A value that is at hand.
   *
   * @param <T> what Jackson makes of an object
   * @param value a model or a map, which is not copied, or {@code null}
   * @return the value, or {@code null} for {@code null}
   */
  public static <T> @Nullable RawObject<T> of(@Nullable Object value) {
    return value == null ? null : new RawObject<>(value, null);
  }

  /**
   * A value that is not there if there is none at hand.
   *
   * @param <T> what Jackson makes of an object
   * @param value a model or a map, or {@code null}
   * @return the value, or an absent one for {@code null}
   */
  public static <T> RawObject<T> orAbsent(@Nullable Object value) {
    return value == null ? absent() : new RawObject<>(value, null);
  }

  /**
   * Reads a plain JSON value; what is not as documented stays as it came.
   *
   * @param <T> what Jackson makes of an object
   * @param tree the plain value
   * @param reader reads what is documented
   * @return the value, or {@code null} for {@code null}
   */
  public static <T> @Nullable RawObject<T> read(
      @Nullable Object tree, Function<@Nullable Object, ? extends @Nullable Object> reader) {
    return of(Tree.readOrRaw(tree, reader));
  }

  @Override
  Raw absence() {
    return ABSENT;
  }
}
