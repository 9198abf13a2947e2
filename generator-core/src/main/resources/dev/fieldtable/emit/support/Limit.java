package support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What the documentation says of a value beside its type, each by its name in JSON Schema. As there, a limit is about
 * numbers, text or lists, and every other value keeps within it.
 */
public final class Limit {
  private final Rule.Test test;

  private Limit(Rule.Test test) {
    this.test = test;
  }

  /**
   * Adds limits to a rule.
   *
   * @param rule what a value must be like
   * @param limits what it must be like beside that
   * @return a rule for all of it
   */
  public static Rule on(Rule rule, Limit... limits) {
    List<Limit> all = List.of(limits);
    return rule.after((check, value, line) -> {
      if (check.asksForLimits()) {
        Object bare = bare(value);
        for (Limit limit : all) {
          limit.test.apply(check, bare, line);
        }
      }
    });
  }

  /**
   * A least number.
   *
   * @param least the number
   * @return the limit
   */
  public static Limit minimum(String least) {
    BigDecimal bound = new BigDecimal(least);
    return number("minimum", number -> number.compareTo(bound) >= 0, "less than " + least);
  }

  /**
   * A greatest number.
   *
   * @param greatest the number
   * @return the limit
   */
  public static Limit maximum(String greatest) {
    BigDecimal bound = new BigDecimal(greatest);
    return number("maximum", number -> number.compareTo(bound) <= 0, "more than " + greatest);
  }

  /**
   * A number that all others are greater than.
   *
   * @param below the number
   * @return the limit
   */
  public static Limit exclusiveMinimum(String below) {
    BigDecimal bound = new BigDecimal(below);
    return number("exclusiveMinimum", number -> number.compareTo(bound) > 0, "not more than " + below);
  }

  /**
   * A number that all others are less than.
   *
   * @param above the number
   * @return the limit
   */
  public static Limit exclusiveMaximum(String above) {
    BigDecimal bound = new BigDecimal(above);
    return number("exclusiveMaximum", number -> number.compareTo(bound) < 0, "not less than " + above);
  }

  /**
   * A number that all others are multiples of.
   *
   * @param step the number, which is more than 0
   * @return the limit
   */
  public static Limit multipleOf(String step) {
    BigDecimal of = new BigDecimal(step).stripTrailingZeros();
    return number("multipleOf", number -> isMultiple(number.stripTrailingZeros(), of), "no multiple of " + step);
  }

  /**
   * A least number of characters, as Unicode counts them.
   *
   * @param fewest the number
   * @return the limit
   */
  public static Limit minLength(int fewest) {
    String complaint = "has less than " + fewest + (fewest == 1 ? " character" : " characters");
    return text("minLength", text -> text.codePointCount(0, text.length()) >= fewest, complaint);
  }

  /**
   * A greatest number of characters, as Unicode counts them.
   *
   * @param most the number
   * @return the limit
   */
  public static Limit maxLength(int most) {
    String complaint = "has more than " + most + (most == 1 ? " character" : " characters");
    return text(
        "maxLength", text -> text.length() <= most || text.codePointCount(0, text.length()) <= most, complaint);
  }

  /**
   * A regular expression that is found in each text. However long a search would take, it ends soon.
   *
   * @param expression the expression, as Java has it
   * @param documented the same, as the documentation has it
   * @return the limit
   */
  public static Limit pattern(String expression, String documented) {
    Search search = new Search(expression);
    return new Limit((check, value, line) -> {
      if (value instanceof String text) {
        Boolean found = search.finds(text);
        if (found == null) {
          check.add("pattern-undecided", "takes too long to be compared with " + documented, line);
        } else if (!found) {
          check.add("pattern", "does not match " + documented, line);
        }
      }
    });
  }

  /**
   * A form of text.
   *
   * @param name its name in JSON Schema
   * @return the limit
   */
  public static Limit format(String name) {
    return text("format", Formats.named(name), "is no " + name);
  }

  /**
   * A least number of elements.
   *
   * @param fewest the number
   * @return the limit
   */
  public static Limit minItems(int fewest) {
    String complaint = "has less than " + fewest + (fewest == 1 ? " element" : " elements");
    return list("minItems", list -> list.size() >= fewest, complaint);
  }

  /**
   * A greatest number of elements.
   *
   * @param most the number
   * @return the limit
   */
  public static Limit maxItems(int most) {
    String complaint = "has more than " + most + (most == 1 ? " element" : " elements");
    return list("maxItems", list -> list.size() <= most, complaint);
  }

  private static Limit number(String keyword, Predicate<BigDecimal> within, String complaint) {
    return new Limit((check, value, line) -> {
      BigDecimal number = decimal(value);
      if (number != null && !within.test(number)) {
        check.add(keyword, "is ", value, ", which is " + complaint, line);
      }
    });
  }

  private static Limit text(String keyword, Predicate<String> within, String complaint) {
    return new Limit((check, value, line) -> {
      if (value instanceof String text && !within.test(text)) {
        check.add(keyword, complaint, line);
      }
    });
  }

  private static Limit list(String keyword, Predicate<List<?>> within, String complaint) {
    return new Limit((check, value, line) -> {
      if (value instanceof List<?> list && !within.test(list)) {
        check.add(keyword, complaint, line);
      }
    });
  }

  /** The value in JSON of a constant, or of a union's arm. */
  private static Object bare(Object value) {
    Object bare = value;
    while (bare instanceof UnionValue union && union.value() != null) {
      bare = union.value();
    }
    return bare instanceof OpenEnum<?> constant ? constant.value() : bare;
  }

  private static @Nullable BigDecimal decimal(Object value) {
    if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    // As JSON has it: 0.1 is the tenth that it says, not the double beside it.
    return value instanceof Number number && Double.isFinite(number.doubleValue())
        ? new BigDecimal(number.toString())
        : null;
  }

  /** Neither number ends with a zero. A power of ten is never written out: it may have a thousand million digits. */
  private static boolean isMultiple(BigDecimal number, BigDecimal step) {
    long zeros = (long) step.scale() - number.scale();
    if (zeros < 0) {
      return number.signum() == 0;
    }
    BigInteger of = step.unscaledValue();
    BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(zeros), of);
    return number.unscaledValue().mod(of).multiply(power).mod(of).signum() == 0;
  }

  /** A search for a regular expression, which is read when somebody searches. */
  private static final class Search {
    private final String expression;
    private volatile @Nullable Pattern pattern;

    Search(String expression) {
      this.expression = expression;
    }

    /** Whether the expression is found, or {@code null} if that takes more steps, or more of the stack, than there are. */
    @Nullable Boolean finds(String text) {
      try {
        return pattern().matcher(new Steps(text)).find();
      } catch (Steps.Spent | StackOverflowError | PatternSyntaxException e) {
        return null;
      }
    }

    private Pattern pattern() {
      Pattern read = pattern;
      if (read == null) {
        read = Pattern.compile(expression);
        pattern = read;
      }
      return read;
    }
  }
}
