package support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as Jackson has read it, before anybody has asked whether it is as documented: the documented type if it could
 * be read so, else whatever came.
 */
public abstract class Raw {
  /**
   * The class of a list that is kept as it came. A mapper that is set up to do so writes its name before the elements, but
   * does not look for it where a list of a documented type is read.
   */
  private static final String LIST = Collections.unmodifiableList(new ArrayList<>()).getClass().getName();

  private @Nullable Object value;

  Raw(@Nullable Object value) {
    this.value = value;
  }

  /**
   * Tells whether a field of a builder was not set.
   *
   * @param field the field
   * @return whether it was not; one that is {@code null} was
   */
  public static boolean isUnset(@Nullable Object field) {
    return field == Conversions.ABSENT || (field instanceof Raw raw && raw.isAbsent());
  }

  /** What stands for a property that is not there. */
  abstract Raw absence();

  final boolean isAbsent() {
    return this == absence();
  }

  final @Nullable Object value() {
    return value;
  }

  /** What Jackson has filled is made into models at once: a document may be deeper than calls can be. */
  static @Nullable Object made(@Nullable Object came) {
    if (came instanceof List<?> list && hasBuilder(list)) {
      List<@Nullable Object> made = ours(list);
      made.replaceAll(Raw::model);
      return made;
    }
    if (came instanceof Map<?, ?> map && hasBuilder(map.values())) {
      Map<Object, @Nullable Object> made = new LinkedHashMap<>(map);
      made.replaceAll((name, item) -> model(item));
      return made;
    }
    return model(came);
  }

  private static boolean hasBuilder(Collection<?> items) {
    for (Object item : items) {
      if (item instanceof ModelBuilder) {
        return true;
      }
    }
    return false;
  }

  /** What Jackson has made is ours; what a builder has been given was copied. */
  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> ours(List<?> list) {
    return list instanceof ArrayList ? (List<@Nullable Object>) list : new ArrayList<>(list);
  }

  private static @Nullable Object model(@Nullable Object came) {
    return came instanceof ModelBuilder<?, ?> builder ? builder.made() : came;
  }

  /** Holds the documented type from now on. */
  final void become(@Nullable Object typed) {
    value = typed;
  }

  /** The value without the object around it, and without those in a map; the elements of a list keep theirs. */
  final @Nullable Object flat() {
    return value instanceof Map<?, ?> map ? unwrap(map) : value;
  }

  /** The value without the object around it. */
  private static @Nullable Object value(@Nullable Object value) {
    return value instanceof Raw raw ? raw.value : value;
  }

  /** The value without the objects around it, in all that it holds. */
  static @Nullable Object unwrap(@Nullable Object value) {
    Object bare = value(value);
    if (bare instanceof List<?> list) {
      return unwrap(list);
    }
    return bare instanceof Map<?, ?> map ? unwrap(map) : bare;
  }

  private static List<@Nullable Object> unwrap(List<?> named) {
    List<?> list = named.size() == 2 && LIST.equals(value(named.get(0))) && value(named.get(1)) instanceof List<?> odd
        ? odd
        : named;
    List<@Nullable Object> bare = ours(list);
    for (int i = 0; i < bare.size(); i++) {
      Object item = bare.get(i);
      if (item instanceof Raw || item instanceof List || item instanceof Map) {
        bare.set(i, unwrap(item));
      }
    }
    return bare;
  }

  private static Map<?, ?> unwrap(Map<?, ?> map) {
    boolean wrapped = false;
    for (Object item : map.values()) {
      wrapped |= item instanceof Raw;
    }
    if (!wrapped) {
      return map;
    }
    Map<Object, @Nullable Object> bare = new LinkedHashMap<>();
    map.forEach((name, item) -> bare.put(name, unwrap(item)));
    return bare;
  }
}
