package support;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came where no type is documented and no name of a class was written, even by a mapper that writes such names for
 * all that it does not know the type of.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public final class RawAny {
  private final Object value;

  /** An object. */
  public RawAny() {
    value = new LinkedHashMap<String, @Nullable Object>();
  }

  /**
   * A list.
   *
   * @param items its elements
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawAny(Items items) {
    value = items;
  }

  /**
   * Text.
   *
   * @param text the text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawAny(String text) {
    value = text;
  }

  /**
   * A number.
   *
   * @param number the number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawAny(int number) {
    value = number;
  }

  /**
   * A large number.
   *
   * @param number the number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawAny(long number) {
    value = number;
  }

  /**
   * A number with a point.
   *
   * @param number the number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawAny(double number) {
    value = number;
  }

  /**
   * True or false.
   *
   * @param truth which of them
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RawAny(boolean truth) {
    value = truth;
  }

  /** The elements of a list. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
  public static final class Items extends ArrayList<@Nullable Object> {
    private static final long serialVersionUID = 1L;

    /** No elements. */
    public Items() {}
  }

  /**
   * Takes a property of an object.
   *
   * @param name its name
   * @param item its value
   */
  @JsonAnySetter
  @SuppressWarnings("unchecked")
  public void put(String name, @Nullable Object item) {
    ((Map<String, @Nullable Object>) value).put(name, item);
  }

  /** {@return the plain JSON value} */
  public Object value() {
    return value;
  }
}
