package support;

import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a value must be like, where its Java type does not say so. */
public final class Rule {
  /** Nothing but that it is there. */
  public static final Rule PLAIN = new Rule(false, (check, value, line) -> {});

  /** A model, with all that it holds. */
  public static final Rule MODEL = new Rule(false, (check, value, line) -> check.model((Model<?>) value));

  /** A value of an enum. */
  public static final Rule ENUM = new Rule(false, (check, value, line) -> check.constant((OpenEnum<?>) value, line));

  /** A value of a union, with all that it holds. */
  public static final Rule UNION = new Rule(false, (check, value, line) -> check.union((UnionValue) value, line));

  /** What the Java type says, in all that the value holds. */
  public static final Rule VALUE = new Rule(false, Judge::value);

  /** A list of which no more is said than that its elements are there. */
  public static final Rule LIST = listOf(PLAIN);

  /** A list of models. */
  public static final Rule MODELS = listOf(MODEL);

  /** A list of values of an enum. */
  public static final Rule ENUMS = listOf(ENUM);

  /** A list of values of a union. */
  public static final Rule UNIONS = listOf(UNION);

  /** A map of which no more is said than that its values are there. */
  public static final Rule MAP = mapOf(PLAIN);

  /** Any JSON value that Java can hold, {@code null} included. */
  public static final Rule ANY = new Rule(true, (check, value, line) -> {
    if (Immense.isIn(value)) {
      check.add("range", "has a number that is too large for a double", line);
    }
  });

  /** Only {@code null}. */
  public static final Rule NOTHING = new Rule(true, (check, value, line) -> check.add("const", "is not null", line));

  /** A date with a time. */
  public static final Rule DATE_TIME = text("is no date with a time", Times::isDateTime);

  /** A date. */
  public static final Rule DATE = text("is no date", Times::isDate);

  /** Binary content. */
  public static final Rule BYTES = text("is not base64", Rule::isBase64);

  /** A whole number of 32 bits. */
  public static final Rule INTEGER32 = odd(Rule::isWhole, "range", "is out of the range of 32 bits");

  /** A time in seconds. */
  public static final Rule EPOCH_SECONDS = odd(Number.class::isInstance, "range", "is out of the range of times");

  /** A length of time. */
  public static final Rule DURATION = odd(String.class::isInstance, "format", "is no duration");

  /** A UUID. */
  public static final Rule UUID = odd(String.class::isInstance, "format", "is no UUID");

  /** A URI. */
  public static final Rule URI = odd(String.class::isInstance, "format", "is no URI");

  private final boolean nullable;
  private final Test test;
  private final @Nullable Oddity oddity;

  private Rule(boolean nullable, Test test) {
    this(nullable, test, null);
  }

  private Rule(boolean nullable, Test test, @Nullable Oddity oddity) {
    this.nullable = nullable;
    this.test = test;
    this.oddity = oddity;
  }

  /** What is wrong with some of the values that are kept as they came, where it is not their type in JSON. */
  private record Oddity(Predicate<Object> of, String rule, String complaint) {}

  /** Reports what is wrong with a value. */
  interface Test {
    void apply(Judge check, Object value, int line);
  }

  /**
   * One certain value.
   *
   * @param expected the value
   * @return the rule
   */
  public static Rule constant(Object expected) {
    return new Rule(false, (check, value, line) -> {
      if (value.equals(expected)) {
        check.matched();
      } else {
        check.add("const", "is ", value, " instead of " + expected, line);
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

  /** The same rule after another test of a value that is there. */
  Rule after(Test first) {
    return new Rule(
        nullable,
        (check, value, line) -> {
          first.apply(check, value, line);
          test.apply(check, value, line);
        },
        oddity);
  }

  void apply(Judge check, @Nullable Object value, int line) {
    if (value != null) {
      test.apply(check, value, line);
    } else if (!nullable) {
      check.add("null", "is null", line);
    }
  }

  /** Tells what is wrong with a value that is kept as it came. */
  void odd(Judge check, Object came, String mismatch, int line) {
    if (oddity != null && oddity.of.test(came)) {
      check.add(oddity.rule, oddity.complaint, line);
    } else {
      check.add("type", mismatch, line);
    }
  }

  private static Rule odd(Predicate<Object> of, String rule, String complaint) {
    return new Rule(false, (check, value, line) -> {}, new Oddity(of, rule, complaint));
  }

  private static boolean isWhole(Object number) {
    return number instanceof Integer || number instanceof Long || number instanceof BigInteger;
  }

  private static Rule text(String complaint, Predicate<String> accepts) {
    return new Rule(false, (check, value, line) -> {
      if (value instanceof String text && !accepts.test(text)) {
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
