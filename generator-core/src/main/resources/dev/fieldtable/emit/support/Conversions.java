package support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of their documented types of whatever came, and keeps beside them what is of another type. Jackson would
 * make 1 of 1.5 and 12 of "12" without a word.
 *
 * <p>Each method takes the name of a property in JSON and the field of a builder, and returns what that field is to hold:
 * the value, {@link #ABSENT} where there is none, or {@code null} where that is what came.
 */
abstract class Conversions {
  /** The value of a property that was not set. */
  protected static final Object ABSENT = new Object();

  private @Nullable Others others;

  Conversions(@Nullable Others others) {
    this.others = others;
  }

  /** What the fields cannot hold. */
  final Others others() {
    if (others == null) {
      others = new Others();
    }
    return others;
  }

  /** Holds something else of what the fields cannot, instead of sharing it. */
  final void hold(@Nullable Others held) {
    others = held;
  }

  final Map<String, @Nullable Object> kept() {
    return others == null ? Map.of() : others;
  }

  final boolean isNull(String name) {
    return others != null && others.isNull(name);
  }

  /**
   * What a field holds, as what it is.
   *
   * @param <T> the documented type
   * @param field the field, after it was converted
   * @return the value, or {@code null} if there is none
   */
  @SuppressWarnings("unchecked")
  protected static <T> @Nullable T as(@Nullable Object field) {
    return field == ABSENT ? null : (T) field;
  }

  /**
   * What a field holds, as what it is.
   *
   * @param <T> the documented type
   * @param field the field, after it was converted
   * @return the value, or {@code null} if there is none
   */
  @SuppressWarnings("unchecked")
  protected static <T> @Nullable T as(@Nullable Raw field) {
    return field == null ? null : (T) field.value();
  }

  /**
   * The state of a property that may be absent or {@code null}.
   *
   * @param <T> the type of the value
   * @param name the property's name in JSON
   * @param value its value or {@code null}
   * @return the state
   */
  protected final <T> Tristate<T> tristate(String name, @Nullable T value) {
    return value != null || isNull(name) ? Tristate.of(value) : Tristate.absent();
  }

  /**
   * Reads text.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object string(String name, @Nullable Object came) {
    return came instanceof String ? held(name, came) : read(name, came, Tree::string);
  }

  /**
   * Reads text that stands for a date, a time, or binary content.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object text(String name, @Nullable Object came) {
    if (came instanceof OffsetDateTime time) {
      return held(name, Times.text(time));
    }
    if (came instanceof LocalDate date) {
      return held(name, Times.text(date));
    }
    return came instanceof byte[] bytes
        ? held(name, Base64.getEncoder().encodeToString(bytes))
        : string(name, came);
  }

  /**
   * Reads a date with a time. Text of another form than the usual one is kept beside it.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object dateTime(String name, @Nullable Object came) {
    if (came instanceof OffsetDateTime time) {
      boolean same = kept().get(name) instanceof String text && time.equals(Times.dateTime(text));
      return same ? time : held(name, time);
    }
    Object text = string(name, came);
    OffsetDateTime time = text instanceof String form ? Times.dateTime(form) : null;
    return text instanceof String form ? beside(name, form, Times.text(time), time) : text;
  }

  /**
   * Reads a date. Text of another form than the usual one is kept beside it.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object date(String name, @Nullable Object came) {
    if (came instanceof LocalDate date) {
      boolean same = kept().get(name) instanceof String text && date.equals(Times.date(text));
      return same ? date : held(name, date);
    }
    Object text = string(name, came);
    LocalDate date = text instanceof String form ? Times.date(form) : null;
    return text instanceof String form ? beside(name, form, Times.text(date), date) : text;
  }

  private Object beside(String name, String text, @Nullable String usual, @Nullable Object date) {
    if (!text.equals(usual)) {
      others().keep(name, text);
    }
    return date == null ? ABSENT : date;
  }

  /**
   * Reads a whole number.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object integer(String name, @Nullable Object came) {
    return came instanceof Integer number ? held(name, number.longValue()) : read(name, came, Tree::integer);
  }

  /**
   * Reads a whole number of 32 bits.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object integer32(String name, @Nullable Object came) {
    return read(name, came, Tree::integer32);
  }

  /**
   * Reads a whole number, however large.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object bigInteger(String name, @Nullable Object came) {
    return read(name, came, Tree::bigInteger);
  }

  /**
   * Reads a number.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object number(String name, @Nullable Object came) {
    return read(name, came, Tree::number);
  }

  /**
   * Reads a number with all its digits.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable RawDecimal decimal(String name, @Nullable RawDecimal came) {
    return read(name, came, Tree::decimal);
  }

  /**
   * Reads true or false.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object bool(String name, @Nullable Object came) {
    return came instanceof Boolean ? held(name, came) : read(name, came, Tree::bool);
  }

  /**
   * Reads any value.
   *
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final @Nullable Object any(String name, @Nullable Object came) {
    try {
      return read(name, came, Tree::any);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + name + "\": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a value of an enum.
   *
   * @param <V> the type of the value in JSON
   * @param <E> the enum
   * @param name the property's name in JSON
   * @param came what came
   * @param reader reads the value in JSON
   * @param of finds the constant of a value
   * @return what the field is to hold
   */
  protected final <V, E extends OpenEnum<V>> @Nullable Object constant(
      String name, @Nullable Object came, Function<@Nullable Object, @Nullable V> reader, Function<V, E> of) {
    return read(name, came, tree -> Tree.constant(tree, reader, of));
  }

  /** Reads a value that came without an object around it. */
  private @Nullable Object read(
      String name, @Nullable Object came, Function<@Nullable Object, ? extends @Nullable Object> reader) {
    if (came == ABSENT) {
      return ABSENT;
    }
    if (came != null) {
      try {
        return held(name, reader.apply(came));
      } catch (Tree.Mismatch mismatch) {
        // It is kept as it came.
      }
    }
    others().keep(name, came);
    return came == null ? null : ABSENT;
  }

  /**
   * Reads a model.
   *
   * @param <R> the type of the field
   * @param name the property's name in JSON
   * @param came what came
   * @return what the field is to hold
   */
  protected final <R extends RawObject<?>> @Nullable R model(String name, @Nullable R came) {
    return read(name, came, value -> value instanceof Model ? value : Tree.refuse("an object"));
  }

  /**
   * Reads a list.
   *
   * @param <R> the type of the field
   * @param name the property's name in JSON
   * @param came what came
   * @param element reads an element
   * @return what the field is to hold
   */
  protected final <R extends RawList<?>> @Nullable R list(
      String name, @Nullable R came, Function<@Nullable Object, ? extends @Nullable Object> element) {
    return read(name, came, value -> value instanceof List<?> items ? list(items, element) : Tree.list(value, element));
  }

  private static List<@Nullable Object> list(
      List<?> items, Function<@Nullable Object, ? extends @Nullable Object> element) {
    // What Jackson has made is ours, and what a builder was given was copied: no second list is needed.
    @SuppressWarnings("unchecked")
    List<@Nullable Object> list = items instanceof ArrayList ? (List<@Nullable Object>) items : new ArrayList<>(items);
    for (int i = 0; i < list.size(); i++) {
      Object item = list.get(i);
      Object typed = element.apply(item instanceof Raw ? Raw.unwrap(item) : item);
      if (typed != item) {
        list.set(i, typed);
      }
    }
    return Collections.unmodifiableList(list);
  }

  /**
   * Reads a value of any other type.
   *
   * @param <R> the type of the field
   * @param name the property's name in JSON
   * @param came what came
   * @param reader reads a plain JSON value, or throws a mismatch
   * @return what the field is to hold
   */
  @SuppressWarnings("unchecked")
  protected final <R extends Raw> @Nullable R read(
      String name, @Nullable R came, Function<@Nullable Object, ? extends @Nullable Object> reader) {
    if (came == null || came.isAbsent()) {
      if (came == null) {
        others().keep(name, null);
      }
      return came;
    }
    try {
      came.become(reader.apply(came.flat()));
      held(name, came);
      return came;
    } catch (Tree.Mismatch mismatch) {
      others().keep(name, Raw.unwrap(came));
      return (R) came.absence();
    }
  }

  private <T> T held(String name, T value) {
    if (others != null) {
      others.forget(name);
    }
    return value;
  }
}
