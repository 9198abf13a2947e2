package support;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a value must be like, where its Java type does not say so. */
public final class Rule {
  /** What the Java type says, in all that the value holds. */
  public static final Rule PLAIN = new Rule(false, Check::value);

  /** Any JSON value, {@code null} included. */
  public static final Rule ANY = new Rule(true, (check, value, line) -> {});

  /** Only {@code null}. */
  public static final Rule NOTHING = new Rule(true, (check, value, line) -> check.add("const", "is not null", line));

  /** A date with a time. */
  public static final Rule DATE_TIME = text("is no date with a time", text -> Times.dateTime(text) != null);

  /** A date. */
  public static final Rule DATE = text("is no date", text -> Times.date(text) != null);

  /** Binary content. */
  public static final Rule BYTES = text("is not base64", Rule::isBase64);

  private final boolean nullable;
  private final Test test;

  private Rule(boolean nullable, Test test) {
    this.nullable = nullable;
    this.test = test;
  }

  /** Reports what is wrong with a value. */
  private interface Test {
    void apply(Check check, Object value, int line);
  }

  /**
   * One certain value.
   *
   * @param expected the value
   * @return the rule
   */
  public static Rule constant(Object expected) {
    return new Rule(false, (check, value, line) -> {
      if (!value.equals(expected)) {
        check.add("const", "is " + value + " instead of " + expected, line);
      }
    });
  }

  /**
   * A list.
   *
   * @param element what each element must be like
   * @return the rule
   */
  public static Rule listOf(Rule element) {
    return new Rule(false, (check, value, line) -> check.items((List<?>) value, element, line));
  }

  /**
   * A map.
   *
   * @param item what each value must be like
   * @return the rule
   */
  public static Rule mapOf(Rule item) {
    return new Rule(false, (check, value, line) -> check.items((Map<?, ?>) value, item, line));
  }

  /**
   * Lets an element or a value of a map be {@code null}.
   *
   * @param rule what it must be like otherwise
   * @return the rule
   */
  public static Rule nullable(Rule rule) {
    return new Rule(true, rule.test);
  }

  void apply(Check check, @Nullable Object value, int line) {
    if (value != null) {
      test.apply(check, value, line);
    } else if (!nullable) {
      check.add("null", "is null", line);
    }
  }

  private static Rule text(String complaint, Predicate<String> accepts) {
    return new Rule(false, (check, value, line) -> {
      if (!accepts.test((String) value)) {
        check.add("format", complaint, line);
      }
    });
  }

  private static boolean isBase64(String text) {
    try {
      return Base64.getDecoder().decode(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
