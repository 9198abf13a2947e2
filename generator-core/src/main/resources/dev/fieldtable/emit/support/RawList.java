package support;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came where a list is documented.
 *
 * @param <T> what Jackson makes of an element
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public final class RawList<T> extends Raw {
  private static final RawList<?> ABSENT = new RawList<>(null, null);

  private RawList(@Nullable Object value, @Nullable Void any) {
    super(value);
  }

  /**
   * A list, as documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawList(List<T> value) {
    super(made(value));
  }

  /**
   * Anything else, where none of it is documented.
   *
   * @param value the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawList(Object value) {
    super(value);
  }

  /**
   * No value at all.
   *
   * @param <T> what Jackson makes of an element
   * @return the value of a property that is not there
   */
  @SuppressWarnings("unchecked")
  public static <T> RawList<T> absent() {
    return (RawList<T>) ABSENT;
  }

  /**
   * A list that is at hand.
   *
   * @param <T> what Jackson makes of an element
   * @param list the list, which is copied, or {@code null}
   * @return the value, or {@code null} for {@code null}
   */
  public static <T> @Nullable RawList<T> of(@Nullable Collection<?> list) {
    return list == null ? null : new RawList<>(new ArrayList<>(list), null);
  }

  /**
   * A list that is not there if there is none at hand.
   *
   * @param <T> what Jackson makes of an element
   * @param list a list that nobody changes, or {@code null}
   * @return the value, or an absent one for {@code null}
   */
  public static <T> RawList<T> orAbsent(@Nullable List<?> list) {
    return list == null ? absent() : new RawList<>(list, null);
  }

  /**
   * Reads a plain JSON value; what is not as documented stays as it came.
   *
   * @param <T> what Jackson makes of an element
   * @param tree the plain value
   * @param reader reads what is documented
   * @return the value, or {@code null} for {@code null}
   */
  public static <T> @Nullable RawList<T> read(
      @Nullable Object tree, Function<@Nullable Object, ? extends @Nullable Object> reader) {
    Object value = Tree.readOrRaw(tree, reader);
    return value == null ? null : new RawList<>(value, null);
  }

  @Override
  Raw absence() {
    return ABSENT;
  }
}
