package support;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain JSON values (text, numbers, booleans, lists, maps) as the types of the models, for unions: there the
 * types are not known until the values are seen. {@code null} stays {@code null}.
 */
public final class Tree {
  /** What is nested deeper stays plain: reading must end before the stack does. */
  private static final int DEEPEST = 500;

  /** More than Jackson reads. */
  private static final int DEEPEST_COPY = 2000;

  private Tree() {}

  /** A value is not of the type it is asked to be. */
  static final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mismatch(String wanted) {
      super("is not " + wanted, null, false, false);
    }
  }

  /** A list or an object below a union, with what was read there so far. */
  record Node(Object value, UnionReader.Memory memory, int depth) {}

  /**
   * A plain JSON value itself.
   *
   * @param tree a plain JSON value, perhaps with what is known of it
   * @return the value
   */
  public static @Nullable Object plain(@Nullable Object tree) {
    return tree instanceof Node node ? node.value : tree;
  }

  private static @Nullable Object child(@Nullable Object parent, @Nullable Object value) {
    if (!(parent instanceof Node node && (value instanceof List || value instanceof Map))) {
      return value;
    }
    if (node.depth == DEEPEST) {
      throw new Mismatch("nested less deep");
    }
    return new Node(value, node.memory, node.depth + 1);
  }

  /**
   * Reads text.
   *
   * @param tree a plain JSON value
   * @return the text
   */
  public static @Nullable String string(@Nullable Object tree) {
    return tree instanceof byte[] bytes
        ? Base64.getEncoder().encodeToString(bytes)
        : as(String.class, "a string", tree);
  }

  /**
   * Reads true or false.
   *
   * @param tree a plain JSON value
   * @return the boolean
   */
  public static @Nullable Boolean bool(@Nullable Object tree) {
    return as(Boolean.class, "a boolean", tree);
  }

  /**
   * Reads a whole number.
   *
   * @param tree a plain JSON value
   * @return the number
   */
  public static @Nullable Long integer(@Nullable Object tree) {
    if (tree == null || tree instanceof Long) {
      return (Long) tree;
    }
    boolean small = tree instanceof Integer || tree instanceof Short || tree instanceof Byte;
    if (small || (tree instanceof BigInteger number && number.bitLength() < Long.SIZE)) {
      return ((Number) tree).longValue();
    }
    throw new Mismatch("an integer");
  }

  /**
   * Reads a whole number of 32 bits.
   *
   * @param tree a plain JSON value
   * @return the number
   */
  public static @Nullable Integer integer32(@Nullable Object tree) {
    Long number = integer(tree);
    if (number != null && number.intValue() != number) {
      throw new Mismatch("an integer of 32 bits");
    }
    return number == null ? null : (Integer) number.intValue();
  }

  /**
   * Reads a whole number, however large.
   *
   * @param tree a plain JSON value
   * @return the number
   */
  public static @Nullable BigInteger bigInteger(@Nullable Object tree) {
    if (tree instanceof BigInteger number) {
      return number;
    }
    Long number = integer(tree);
    return number == null ? null : BigInteger.valueOf(number);
  }

  /**
   * Reads a number.
   *
   * @param tree a plain JSON value
   * @return the number
   */
  public static @Nullable Double number(@Nullable Object tree) {
    Number number = as(Number.class, "a number", tree);
    if (number != null && !Double.isFinite(number.doubleValue())) {
      throw new Mismatch(Double.isNaN(number.doubleValue()) ? "a number" : "a number that Java can hold");
    }
    if (number == null || number instanceof Double) {
      return (Double) number;
    }
    if (number.doubleValue() == 0 && number instanceof BigDecimal small && small.signum() != 0) {
      throw new Mismatch("a number that Java can hold");
    }
    return number instanceof Float ? Double.valueOf(number.toString()) : (Double) number.doubleValue();
  }

  /**
   * Reads a number with all its digits.
   *
   * @param tree a plain JSON value
   * @return the number
   */
  public static @Nullable BigDecimal decimal(@Nullable Object tree) {
    if (tree == null || tree instanceof BigDecimal) {
      return (BigDecimal) tree;
    }
    if (tree instanceof Number number && Double.isFinite(number.doubleValue())) {
      return new BigDecimal(number.toString());
    }
    throw new Mismatch("a number");
  }

  /**
   * Reads any value.
   *
   * @param tree a plain JSON value
   * @return the same, with lists and maps that cannot be changed; what has become of 1e400 as an {@link Immense}
   * @throws IllegalArgumentException if it has a NaN, which JSON does not have, or is nested too deep
   */
  public static @Nullable Object any(@Nullable Object tree) {
    return tree instanceof Node node ? node.value : frozen(tree, 0, leaf -> usual(came(leaf)));
  }

  /**
   * A value that was set, as a plain mapper would read it.
   *
   * @param value a plain JSON value, or a model, an enum or a union
   * @return the value, with lists and maps that cannot be changed
   * @throws IllegalArgumentException if it is nothing that JSON has
   */
  public static @Nullable Object asRead(@Nullable Object value) {
    return frozen(value instanceof Collection<?> items ? new ArrayList<>(items) : value, 0, leaf -> {
      boolean ours = leaf instanceof Model || leaf instanceof OpenEnum || leaf instanceof UnionValue || leaf instanceof Immense;
      if (!(leaf == null || leaf instanceof String || leaf instanceof Number || leaf instanceof Boolean || ours)
          && !(leaf instanceof byte[])) {
        throw new IllegalArgumentException("is a " + leaf.getClass().getName() + ", which is nothing that JSON has");
      }
      double floating = leaf instanceof BigDecimal decimal ? decimal.doubleValue() : Double.NaN;
      boolean same = Double.isFinite(floating) && new BigDecimal(Double.toString(floating)).compareTo((BigDecimal) leaf) == 0;
      return same ? (Object) floating : usual(finite(leaf));
    });
  }

  private static @Nullable Object frozen(@Nullable Object tree, int depth, UnaryOperator<@Nullable Object> leaf) {
    if (depth > DEEPEST_COPY) {
      throw new IllegalArgumentException("is nested more than " + DEEPEST_COPY + " levels deep");
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object item : list) {
        copy.add(frozen(item, depth + 1, leaf));
      }
      return Collections.unmodifiableList(copy);
    }
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> item : map.entrySet()) {
        copy.put(String.valueOf(item.getKey()), frozen(item.getValue(), depth + 1, leaf));
      }
      return Collections.unmodifiableMap(copy);
    }
    return tree != null && tree.getClass().isArray() && !(tree instanceof byte[])
        ? frozen(elements(tree), depth, leaf)
        : leaf.apply(tree);
  }

  private static List<@Nullable Object> elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  /** Refuses a number that JSON does not have. */
  private static @Nullable Object finite(@Nullable Object leaf) {
    if ((leaf instanceof Double || leaf instanceof Float) && !Double.isFinite(((Number) leaf).doubleValue())) {
      throw new IllegalArgumentException(leaf + " is no number that JSON has");
    }
    return leaf;
  }

  /** What Jackson makes an infinity of is a number, and no reason to refuse what is beside it. */
  private static @Nullable Object came(@Nullable Object leaf) {
    boolean infinite = leaf instanceof Double floating && floating.isInfinite();
    return infinite ? new Immense((Double) leaf) : finite(leaf);
  }

  /** What Jackson would read, so that a value set equals the same value read. */
  private static @Nullable Object usual(@Nullable Object leaf) {
    if (leaf instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    return leaf instanceof Number number ? usual(number) : leaf;
  }

  private static Number usual(Number number) {
    if (number instanceof Float) {
      return usual(Double.valueOf(number.toString()));
    }
    if (number instanceof BigInteger large && large.bitLength() < Long.SIZE) {
      return usual(large.longValue());
    }
    boolean small = number instanceof Short || number instanceof Byte;
    return small || (number instanceof Long && number.intValue() == number.longValue()) ? (Number) number.intValue() : number;
  }

  /**
   * Reads a value of an enum.
   *
   * @param <V> the type of the value in JSON
   * @param <E> the enum
   * @param tree a plain JSON value, or a constant
   * @param reader reads the value
   * @param of finds the constant of a value
   * @return the constant
   */
  public static <V, E extends OpenEnum<V>> @Nullable E constant(
      @Nullable Object tree, Function<@Nullable Object, @Nullable V> reader, Function<V, E> of) {
    V value = reader.apply(tree instanceof OpenEnum<?> constant ? constant.value() : tree);
    return value == null ? null : of.apply(value);
  }

  /**
   * Reads text that is a date with a time.
   *
   * @param tree a plain JSON value
   * @return the text
   */
  public static @Nullable String dateTime(@Nullable Object tree) {
    String text = string(tree);
    if (text != null && Times.dateTime(text) == null) {
      throw new Mismatch("a date with a time");
    }
    return text;
  }

  /**
   * Reads text that is a date.
   *
   * @param tree a plain JSON value
   * @return the text
   */
  public static @Nullable String date(@Nullable Object tree) {
    String text = string(tree);
    if (text != null && (text.length() != 10 || Times.date(text) == null)) {
      throw new Mismatch("a date");
    }
    return text;
  }

  /**
   * Reads a value that has been read as its type already.
   *
   * @param <T> the type
   * @param type the type
   * @return a function that refuses all else
   */
  public static <T> Function<@Nullable Object, @Nullable T> a(Class<T> type) {
    return tree -> as(type, "of the documented type", tree);
  }

  /** Refuses a value. */
  static Object refuse(String wanted) {
    throw new Mismatch(wanted);
  }

  /** Reads a plain JSON value, which stays as it is if it cannot be read. */
  static @Nullable Object readOrRaw(
      @Nullable Object tree, Function<@Nullable Object, ? extends @Nullable Object> reader) {
    try {
      return reader.apply(tree);
    } catch (Mismatch mismatch) {
      return plain(tree);
    }
  }

  /**
   * Reads a list.
   *
   * @param <T> the type of an element
   * @param tree a plain JSON value
   * @param element reads an element
   * @return the list
   */
  public static <T> @Nullable List<T> list(@Nullable Object tree, Function<@Nullable Object, T> element) {
    if (tree == null) {
      return null;
    }
    List<?> items = tree instanceof Object[] array ? Arrays.asList(array) : as(List.class, "a list", tree);
    List<T> list = new ArrayList<>(items.size());
    for (Object item : items) {
      list.add(element.apply(child(tree, item)));
    }
    return Collections.unmodifiableList(list);
  }

  /**
   * Reads a map.
   *
   * @param <T> the type of a value
   * @param tree a plain JSON value
   * @param value reads a value
   * @return the map
   */
  public static <T> @Nullable Map<String, T> map(@Nullable Object tree, Function<@Nullable Object, T> value) {
    Map<?, ?> items = as(Map.class, "an object", tree);
    if (items == null) {
      return null;
    }
    Map<String, T> map = new LinkedHashMap<>();
    items.forEach((name, item) -> map.put(String.valueOf(name), value.apply(child(tree, item))));
    return Collections.unmodifiableMap(map);
  }

  /**
   * Reads lists.
   *
   * @param <T> the type of an element
   * @param element reads an element
   * @return a function that reads a list
   */
  public static <T> Function<@Nullable Object, @Nullable List<T>> listOf(Function<@Nullable Object, T> element) {
    return tree -> list(tree, element);
  }

  /**
   * Reads maps.
   *
   * @param <T> the type of a value
   * @param value reads a value
   * @return a function that reads a map
   */
  public static <T> Function<@Nullable Object, @Nullable Map<String, T>> mapOf(Function<@Nullable Object, T> value) {
    return tree -> map(tree, value);
  }

  /**
   * Reads one certain value.
   *
   * @param <T> the type of the value
   * @param tree a plain JSON value
   * @param expected the value
   * @return the value
   */
  public static <T> @Nullable T constant(@Nullable Object tree, T expected) {
    if (tree == null || tree.equals(expected) || (tree instanceof Integer number && expected.equals(number.longValue()))) {
      return tree == null ? null : expected;
    }
    throw new Mismatch(String.valueOf(expected));
  }

  /**
   * Reads nothing but {@code null}.
   *
   * @param tree a plain JSON value
   * @return {@code null}
   */
  public static @Nullable Object nothing(@Nullable Object tree) {
    if (tree != null) {
      throw new Mismatch("null");
    }
    return null;
  }

  /**
   * Reads the properties of an object.
   *
   * @param <B> the builder
   * @param tree a plain JSON value that is not {@code null}
   * @param builder takes the properties
   * @return the builder
   */
  public static <B extends ModelBuilder<?, B>> B object(Object tree, B builder) {
    Map<?, ?> properties = Objects.requireNonNull(as(Map.class, "an object", tree));
    // In a loop, since every call more is one level less that a document may be deep.
    UnaryOperator<String> spellings = builder.spellings();
    Set<String> spelled = Set.of();
    for (Map.Entry<?, ?> property : properties.entrySet()) {
      String came = String.valueOf(property.getKey());
      String name = spellings.apply(came);
      if (!name.equals(came)) {
        // A name comes before its other spellings, and of these the first that came.
        spelled = spelled.isEmpty() ? new HashSet<>() : spelled;
        if (properties.containsKey(name) || !spelled.add(name)) {
          builder.unknownProperty(came, property.getValue());
          continue;
        }
      }
      builder.take(name, child(tree, property.getValue()));
    }
    return builder;
  }

  /**
   * Copies a list or a map, in its order, with the lists and maps within and the {@code null} elements it may have.
   *
   * @param <T> the type of the value
   * @param value a list, a map, or anything else, which stays as it is
   * @return a copy that cannot be changed, or {@code null} for {@code null}
   * @throws IllegalArgumentException as {@link #any}
   */
  @SuppressWarnings("unchecked")
  public static <T extends @Nullable Object> T copy(T value) {
    return (T) frozen(value, 0, Tree::finite);
  }

  /**
   * Copies a list or a map of any values, as {@link #any} does.
   *
   * @param <T> the type of the value
   * @param value a list or a map
   * @return a copy that cannot be changed
   */
  @SuppressWarnings("unchecked")
  public static <T> T copyOfAny(T value) {
    return (T) Objects.requireNonNull(any(value));
  }

  /**
   * Reads the properties that the documentation does not name, by their documented type.
   *
   * @param <T> the type
   * @param model the model
   * @param reader reads a value
   * @return the properties; unmodifiable
   * @throws IllegalStateException if one is of another type; {@code unknownProperties()} still has it
   */
  public static <T> Map<String, T> additionalProperties(Model<?> model, Function<@Nullable Object, T> reader) {
    Map<String, T> typed = new LinkedHashMap<>();
    model.unknownProperties().forEach((name, tree) -> {
      try {
        typed.put(name, reader.apply(tree));
      } catch (Mismatch mismatch) {
        throw new IllegalStateException(
            model.getClass().getSimpleName() + ": the additional property \"" + name + "\" " + mismatch.getMessage());
      }
    });
    return Collections.unmodifiableMap(typed);
  }

  /**
   * Reads the properties that the documentation does not name, but for those that are not of their documented type.
   *
   * @param <T> the type
   * @param model the model
   * @param reader reads a value
   * @return the properties; unmodifiable
   */
  public static <T> Map<String, T> fittingProperties(Model<?> model, Function<@Nullable Object, T> reader) {
    Map<String, T> typed = new LinkedHashMap<>();
    model.unknownProperties().forEach((name, tree) -> {
      try {
        typed.put(name, reader.apply(tree));
      } catch (Mismatch mismatch) {
        // The model's own validator tells of it.
      }
    });
    return Collections.unmodifiableMap(typed);
  }

  private static <T> @Nullable T as(Class<T> type, String wanted, @Nullable Object tree) {
    Object value = plain(tree);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw new Mismatch(wanted);
    }
    return type.cast(value);
  }
}
