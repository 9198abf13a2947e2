package support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

  static @Nullable Object raw(@Nullable Object tree) {
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
    return as(String.class, "a string", tree);
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
    if (tree instanceof Integer || (tree instanceof BigInteger number && number.bitLength() < Long.SIZE)) {
      return ((Number) tree).longValue();
    }
    throw new Mismatch("an integer");
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
    return number == null ? null : (Double) number.doubleValue();
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
    boolean finite = !(tree instanceof Double number) || Double.isFinite(number);
    if (finite && (tree instanceof Double || tree instanceof Integer || tree instanceof Long || tree instanceof BigInteger)) {
      return new BigDecimal(tree.toString());
    }
    throw new Mismatch("a number");
  }

  /**
   * Reads any value.
   *
   * @param tree a plain JSON value
   * @return the same, with lists and maps that cannot be changed
   * @throws IllegalArgumentException if it has a number that JSON does not have, such as what becomes of 1e400, or is
   *     nested too deep
   */
  public static @Nullable Object any(@Nullable Object tree) {
    return tree instanceof Node node ? node.value : frozen(tree, 0);
  }

  private static @Nullable Object frozen(@Nullable Object tree, int depth) {
    if (depth > DEEPEST_COPY) {
      throw new IllegalArgumentException("is nested more than " + DEEPEST_COPY + " levels deep");
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object item : list) {
        copy.add(frozen(item, depth + 1));
      }
      return Collections.unmodifiableList(copy);
    }
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> item : map.entrySet()) {
        copy.put(String.valueOf(item.getKey()), frozen(item.getValue(), depth + 1));
      }
      return Collections.unmodifiableMap(copy);
    }
    if (tree instanceof Double number && !Double.isFinite(number)) {
      String reason = number.isNaN() ? "NaN is no number that JSON has" : "a number is too large to be held";
      throw new IllegalArgumentException(reason);
    }
    return tree;
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
   * Reads a list.
   *
   * @param <T> the type of an element
   * @param tree a plain JSON value
   * @param element reads an element
   * @return the list
   */
  public static <T> @Nullable List<T> list(@Nullable Object tree, Function<@Nullable Object, T> element) {
    List<?> items = as(List.class, "a list", tree);
    if (items == null) {
      return null;
    }
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
    properties.forEach((name, value) -> builder.take(String.valueOf(name), child(tree, value)));
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
    return (T) frozen(value, 0);
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
    Object value = raw(tree);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw new Mismatch(wanted);
    }
    return type.cast(value);
  }
}
