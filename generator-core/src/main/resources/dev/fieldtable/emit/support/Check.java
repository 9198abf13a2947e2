package support;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Is led through a model by its validator, property by property. */
public abstract sealed class Check permits Judge, PropertyList {
  Check() {}

  /**
   * Checks a model, all models within it, and all that these hold, exactly as documented.
   *
   * @param model the model
   * @return every violation, in the order of the documentation; empty if there is none
   */
  public static List<Violation> all(Model<?> model) {
    return run(model, ValidationProfile.STRICT);
  }

  static List<Violation> run(Model<?> model, ValidationProfile profile) {
    return Probe.isRight(model) ? List.of() : Collector.violations(model, profile, true);
  }

  /** What is wrong with a model that was read: no document has parameters, so none is asked for. */
  static List<Violation> ofDocument(Model<?> model) {
    return Probe.isRight(model) ? List.of() : Collector.violations(model, ValidationProfile.STRICT, false);
  }

  /**
   * Begins with a model.
   *
   * @param page the page that documents it
   */
  public void begin(String page) {
    // Only who reports has use for it.
  }

  /**
   * Checks a property that must be there and not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void required(String jsonName, @Nullable Object value, int line) {
    required(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that must be there and not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void required(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, true, Null.FORBIDDEN, line, rule);
  }

  /**
   * Checks a property that must be there and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void requiredNullable(String jsonName, @Nullable Object value, int line) {
    requiredNullable(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that must be there and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void requiredNullable(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, true, Null.ALLOWED, line, rule);
  }

  /**
   * Checks a property that must be there; whether it may be {@code null} the documentation does not say.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void requiredNullUnsaid(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, true, Null.UNSAID, line, rule);
  }

  /**
   * Checks a property that may be absent but not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void optional(String jsonName, @Nullable Object value, int line) {
    optional(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that may be absent but not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void optional(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, false, Null.FORBIDDEN, line, rule);
  }

  /**
   * Checks a property that may be absent and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void optionalNullable(String jsonName, @Nullable Object value, int line) {
    optionalNullable(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that may be absent and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void optionalNullable(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, false, Null.ALLOWED, line, rule);
  }

  /**
   * Checks a property that may be absent; whether it may be {@code null} the documentation does not say.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void optionalNullUnsaid(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, false, Null.UNSAID, line, rule);
  }

  /**
   * Checks a parameter of a request, which is no part of the JSON.
   *
   * @param name its name in the request
   * @param value its value
   * @param required whether it must be given
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public abstract void parameter(String name, @Nullable Object value, boolean required, int line, Rule rule);

  /**
   * Checks that there is no property which the documentation does not know.
   *
   * @param line the line of the model's title
   */
  public abstract void noOthers(int line);

  /**
   * Checks the properties that the documentation does not name.
   *
   * @param reader reads one
   * @param line the line that documents them
   * @param rule what each must be like
   */
  public abstract void others(Function<@Nullable Object, ?> reader, int line, Rule rule);

  /** What the documentation says of {@code null}. */
  enum Null {
    ALLOWED,
    FORBIDDEN,
    UNSAID
  }

  abstract void property(
      String jsonName, @Nullable Object value, boolean required, Null nulls, int line, Rule rule);
}
