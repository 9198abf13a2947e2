package support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values stand in JSON that are handed out as another type than JSON has: a UUID as text, a time as a number. A value
 * that cannot be read is treated like one of another type, and kept as it came.
 *
 * @param <J> what JSON has
 * @param <T> what is handed out
 */
public final class Form<J, T> {
  /** An instant as the seconds since 1970. A fraction is read; none is written. */
  public static final Form<BigDecimal, OffsetDateTime> EPOCH_SECONDS =
      new Form<>(Tree::decimal, Form::ofSeconds, time -> BigDecimal.valueOf(time.toEpochSecond()));

  /** An instant as the milliseconds since 1970. */
  public static final Form<Long, OffsetDateTime> EPOCH_MILLIS =
      new Form<>(Tree::integer, millis -> utc(Instant.ofEpochMilli(millis)), time -> time.toInstant().toEpochMilli());

  /** A length of time as text. */
  public static final Form<String, Duration> DURATION = new Form<>(Tree::string, Duration::parse, Duration::toString);

  /** A UUID as text. */
  public static final Form<String, UUID> UUID = new Form<>(Tree::string, Form::uuid, java.util.UUID::toString);

  /** A URI as text. */
  public static final Form<String, URI> URI = new Form<>(Tree::string, java.net.URI::new, java.net.URI::toString);

  private static final BigDecimal EARLIEST = BigDecimal.valueOf(OffsetDateTime.MIN.toEpochSecond()).add(BigDecimal.valueOf(86_400));
  private static final BigDecimal LATEST = BigDecimal.valueOf(OffsetDateTime.MAX.toEpochSecond()).subtract(BigDecimal.valueOf(86_400));

  private final Function<@Nullable Object, @Nullable J> tree;
  private final Step<J, T> reader;
  private final Step<T, J> writer;

  private Form(Function<@Nullable Object, @Nullable J> tree, Step<J, T> reader, Step<T, J> writer) {
    this.tree = tree;
    this.reader = reader;
    this.writer = writer;
  }

  /**
   * A step from one type to another, which may fail.
   *
   * @param <A> the type of what is given
   * @param <B> the type of what is made
   */
  @FunctionalInterface
  public interface Step<A, B> {
    /**
     * Takes the step.
     *
     * @param value a value
     * @return what it becomes, or {@code null} if it becomes nothing
     * @throws Exception if it becomes nothing
     */
    @Nullable B apply(A value) throws Exception;
  }

  /**
   * The form of a class of your own.
   *
   * @param <J> what JSON has
   * @param <T> the class
   * @param tree reads a plain JSON value
   * @param reader makes a value of what JSON has
   * @param writer gives what JSON has
   * @return the form
   */
  public static <J, T> Form<J, T> of(
      Function<@Nullable Object, @Nullable J> tree, Step<J, T> reader, Step<T, J> writer) {
    return new Form<>(tree, reader, writer);
  }

  /**
   * The form of lists.
   *
   * @param <J> what JSON has of an element
   * @param <T> what is handed out of it
   * @param element the form of an element; {@code null} stays {@code null}
   * @return the form
   */
  public static <J, T> Form<List<J>, List<T>> listOf(Form<J, T> element) {
    return new Form<>(
        tree -> Tree.list(tree, element.tree), list -> each(list, element::require), list -> each(list, element::json));
  }

  /**
   * The form of maps.
   *
   * @param <J> what JSON has of a value
   * @param <T> what is handed out of it
   * @param value the form of a value; {@code null} stays {@code null}
   * @return the form
   */
  public static <J, T> Form<Map<String, J>, Map<String, T>> mapOf(Form<J, T> value) {
    return new Form<>(
        tree -> Tree.map(tree, value.tree), map -> each(map, value::require), map -> each(map, value::json));
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> step) {
    List<B> made = new ArrayList<>(list.size());
    for (A item : list) {
      made.add(step.apply(item));
    }
    return Collections.unmodifiableList(made);
  }

  private static <A, B> Map<String, B> each(Map<String, A> map, Function<A, B> step) {
    Map<String, B> made = new LinkedHashMap<>();
    map.forEach((name, item) -> made.put(name, step.apply(item)));
    return Collections.unmodifiableMap(made);
  }

  /**
   * What is handed out.
   *
   * @param json what JSON has, or {@code null}
   * @return the value, or {@code null} if there is none or it cannot be read
   */
  public @Nullable T read(@Nullable J json) {
    try {
      return json == null ? null : reader.apply(json);
    } catch (Exception e) {
      return null;
    }
  }

  private @Nullable T require(@Nullable J json) {
    T value = read(json);
    if (value == null && json != null) {
      throw new Tree.Mismatch("of the documented form");
    }
    return value;
  }

  /**
   * What JSON has.
   *
   * @param value what is handed out, or {@code null}
   * @return what stands in JSON, or {@code null} for {@code null}
   * @throws IllegalArgumentException if JSON has no such value
   */
  public @Nullable J json(@Nullable T value) {
    if (value == null) {
      return null;
    }
    try {
      J json = writer.apply(value);
      if (json != null) {
        return json;
      }
    } catch (Exception e) {
      throw unwritten(value, e);
    }
    throw unwritten(value, null);
  }

  private static IllegalArgumentException unwritten(Object value, @Nullable Exception cause) {
    return new IllegalArgumentException("a " + value.getClass().getName() + " cannot be written", cause);
  }

  /**
   * What a component of a record is in JSON.
   *
   * @param model the record
   * @param jsonName the property's name in JSON
   * @param component the component, or {@code null}
   * @return what stands in JSON, or {@code null} if there is nothing or the model has kept what came
   */
  public @Nullable J json(Model<?> model, String jsonName, @Nullable T component) {
    return component == null || model.nullsAndUnknowns().containsKey(jsonName) ? null : json(component);
  }

  /**
   * Reads a plain JSON value, and refuses one that cannot be handed out.
   *
   * @param plain a plain JSON value
   * @return what JSON has, or {@code null} for {@code null}
   */
  public @Nullable J fitting(@Nullable Object plain) {
    J json = tree.apply(plain);
    require(json);
    return json;
  }

  /**
   * Reads a plain JSON value.
   *
   * @param plain a plain JSON value
   * @return what is handed out, or {@code null} for {@code null}
   */
  public @Nullable T typed(@Nullable Object plain) {
    return require(tree.apply(plain));
  }

  /**
   * Keeps what cannot be handed out as it came.
   *
   * @param values the builder
   * @param jsonName the property's name in JSON
   * @param field a field that holds what JSON has
   * @return what the field is to hold
   */
  @SuppressWarnings("unchecked")
  public @Nullable Object held(ModelBuilder<?, ?> values, String jsonName, @Nullable Object field) {
    if (field == null || field == Conversions.ABSENT || read((J) field) != null) {
      return field;
    }
    values.others().keep(jsonName, field);
    return Conversions.ABSENT;
  }

  /**
   * Keeps what cannot be handed out as it came.
   *
   * @param <R> the type of the field
   * @param values the builder
   * @param jsonName the property's name in JSON
   * @param field a field that holds what JSON has
   * @return what the field is to hold
   */
  @SuppressWarnings("unchecked")
  public <R extends Raw> @Nullable R held(ModelBuilder<?, ?> values, String jsonName, @Nullable R field) {
    if (field == null || field.isAbsent() || read((J) field.value()) != null) {
      return field;
    }
    values.others().keep(jsonName, field.value());
    return (R) field.absence();
  }

  /**
   * Makes a component of a record. What came is kept beside it where that is not what would be written.
   *
   * @param values the builder
   * @param jsonName the property's name in JSON
   * @param json what JSON has, or {@code null}
   * @return the component, or {@code null} if there is none
   */
  public @Nullable T value(ModelBuilder<?, ?> values, String jsonName, @Nullable J json) {
    T value = read(json);
    if (json != null && (value == null || !isWritten(json, value))) {
      values.others().keep(jsonName, json);
    }
    return value;
  }

  private boolean isWritten(J json, T value) {
    try {
      return json.equals(writer.apply(value));
    } catch (Exception e) {
      return false;
    }
  }

  /**
   * What a builder holds of a record's component.
   *
   * @param model the record
   * @param jsonName the property's name in JSON
   * @param component the component, or {@code null}
   * @return what JSON has, as it came, or {@code null} if there is no component
   */
  public @Nullable J restored(Model<?> model, String jsonName, @Nullable T component) {
    J came = component == null ? null : said(model.nullsAndUnknowns().get(jsonName), component);
    return came == null ? json(component) : came;
  }

  /** What came, if it says the same as the component. */
  private @Nullable J said(@Nullable Object came, T component) {
    try {
      J json = tree.apply(came);
      return component.equals(read(json)) ? json : null;
    } catch (Tree.Mismatch mismatch) {
      return null;
    }
  }

  /**
   * Tells whether what came stands for a component of a record.
   *
   * @param came a plain JSON value, or {@code null}
   * @param component the component
   * @return whether it is read as an equal one
   */
  public boolean says(@Nullable Object came, T component) {
    return said(came, component) != null;
  }

  /**
   * A component of a record as a builder would make it.
   *
   * @param component the component, or {@code null}
   * @return what is read when it was written, or {@code null} for {@code null}
   */
  public @Nullable T usual(@Nullable T component) {
    T read = read(json(component));
    return read == null ? component : read;
  }

  private static OffsetDateTime ofSeconds(BigDecimal seconds) {
    if (seconds.signum() == 0 || seconds.precision() - seconds.scale() < -9) {
      // Less than a nanosecond, however many digits it takes to say so.
      return utc(Instant.EPOCH);
    }
    if (seconds.compareTo(EARLIEST) < 0 || seconds.compareTo(LATEST) > 0) {
      throw new DateTimeException("beyond what Java holds");
    }
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    int nanos = seconds.subtract(whole).movePointRight(9).intValue();
    return utc(Instant.ofEpochSecond(whole.longValue(), nanos));
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Java reads more than what is a UUID. */
  private static @Nullable UUID uuid(String text) {
    UUID uuid = text.length() == 36 ? java.util.UUID.fromString(text) : null;
    return uuid != null && uuid.toString().equalsIgnoreCase(text) ? uuid : null;
  }
}
