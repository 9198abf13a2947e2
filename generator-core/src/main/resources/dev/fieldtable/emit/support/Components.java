package support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings the components of a record in line with each other, so that every way to make one gives what its builder
 * gives: its constructor calls it, property by property.
 */
public final class Components {
  private final Others others;

  /** A builder has seen to all of it, and nobody else holds what it gave. */
  private final boolean settled;

  /** Whether a model was read that may lack what is required. */
  private final boolean lenient;

  /** The last property of which it is certain that what came says the same as the component. */
  private @Nullable String told;

  private @Nullable List<String> missing;

  private Components(Others others, boolean settled, boolean lenient) {
    this.others = others;
    this.settled = settled;
    this.lenient = lenient;
  }

  /**
   * Begins with the last component.
   *
   * @param nullsAndUnknowns what the constructor was given; {@code null} for nothing
   * @return what the other components are to be passed through, in the order of the documentation
   */
  public static Components of(@Nullable Map<String, @Nullable Object> nullsAndUnknowns) {
    if (nullsAndUnknowns instanceof Others others) {
      boolean settled = others.release();
      return new Components(settled ? others : new Others(others), settled, true);
    }
    Others others = nullsAndUnknowns == null ? new Others() : Others.copyOf(nullsAndUnknowns);
    return new Components(others, false, false);
  }

  /**
   * A component that must be there.
   *
   * @param <T> the type of the component
   * @param jsonName the property's name in JSON
   * @param value the component
   * @return the component, copied if it can change
   */
  public <T> T required(String jsonName, T value) {
    if (settled) {
      return value;
    }
    if (value == null && !lenient && !others.containsKey(jsonName)) {
      missing = missing == null ? new ArrayList<>() : missing;
      missing.add(jsonName);
    }
    return optional(jsonName, value);
  }

  /**
   * A component that must be there and may be {@code null}.
   *
   * @param <T> the type of the component
   * @param jsonName the property's name in JSON
   * @param value the component
   * @return the component, copied if it can change
   */
  public <T extends @Nullable Object> T requiredNullable(String jsonName, T value) {
    if (settled) {
      return value;
    }
    T held = optional(jsonName, value);
    if (held == null && !lenient && !others.containsKey(jsonName)) {
      others.keep(jsonName, null);
    }
    return held;
  }

  /**
   * A component that may be absent.
   *
   * @param <T> the type of the component
   * @param jsonName the property's name in JSON
   * @param value the component
   * @return the component, copied if it can change
   */
  public <T extends @Nullable Object> T optional(String jsonName, T value) {
    if (settled) {
      return value;
    }
    if (!lenient) {
      others.documented(jsonName);
    }
    if (value != null && !isText(jsonName, value)) {
      others.forget(jsonName);
    }
    return Tree.copy(value);
  }

  /**
   * A component that may be absent or {@code null}.
   *
   * @param <T> the type of the value
   * @param jsonName the property's name in JSON
   * @param value the component; {@code null} is taken for an absent one
   * @return the component, copied if it can change
   */
  public <T> Tristate<T> tristate(String jsonName, @Nullable Tristate<T> value) {
    if (settled && value != null) {
      return value;
    }
    Tristate<T> given = value == null ? Tristate.absent() : value;
    T held = optional(jsonName, given.orElse(null));
    if (given.isNull()) {
      others.keep(jsonName, null);
    }
    return held != null || others.isNull(jsonName) ? Tristate.of(held) : Tristate.absent();
  }

  /**
   * A component that is a parameter of a request. What came in the JSON says nothing about it.
   *
   * @param <T> the type of the component
   * @param name the parameter's name
   * @param value the component
   * @param required whether it must be given
   * @return the component, copied if it can change
   */
  public <T extends @Nullable Object> T parameter(String name, T value, boolean required) {
    if (required && value == null && !lenient) {
      missing = missing == null ? new ArrayList<>() : missing;
      missing.add(name);
    }
    return settled ? value : Tree.copy(value);
  }

  /**
   * A component that JSON has as another type, as a builder would make it.
   *
   * @param <T> the type of the component
   * @param jsonName the property's name in JSON
   * @param value the component
   * @param says whether what came stands for it
   * @param usual makes what is read when it was written
   * @return the component
   */
  public <T> @Nullable T formed(
      String jsonName, @Nullable T value, BiPredicate<@Nullable Object, T> says, UnaryOperator<T> usual) {
    if (settled || value == null) {
      return value;
    }
    if (says.test(others.get(jsonName), value)) {
      told = jsonName;
      return value;
    }
    return usual.apply(value);
  }

  /**
   * A component that JSON has as another type, as a builder would make it.
   *
   * @param <T> the type of the value
   * @param jsonName the property's name in JSON
   * @param value the component
   * @param says whether what came stands for it
   * @param usual makes what is read when it was written
   * @return the component
   */
  public <T> @Nullable Tristate<T> formed(
      String jsonName, @Nullable Tristate<T> value, BiPredicate<@Nullable Object, T> says, UnaryOperator<T> usual) {
    T given = value == null ? null : value.orElse(null);
    T made = formed(jsonName, given, says, usual);
    return made == given ? value : Tristate.of(made);
  }

  /**
   * Ends with the last component.
   *
   * @param model the record's class
   * @return what the other components cannot tell
   * @throws IllegalStateException if a component is {@code null} that is required; the message names all of them
   */
  public Map<String, @Nullable Object> others(Class<?> model) {
    if (missing != null) {
      throw Others.lacking(model, missing, Set.of());
    }
    return others;
  }

  /** Whether the text of a date that came is kept beside it. */
  private boolean isText(String jsonName, Object date) {
    if (jsonName.equals(told)) {
      return true;
    }
    return others.get(jsonName) instanceof String text
        && ((date instanceof OffsetDateTime && date.equals(Times.dateTime(text)))
            || (date instanceof LocalDate && date.equals(Times.date(text))));
  }
}
