package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.ScalarKind;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An example that is beyond the bounds that the description states. */
final class ExampleOutOfRange implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EXAMPLE_OUT_OF_RANGE;
    }

    private static final String VALUE = "(-?[0-9]{1,18}(?:[.][0-9]{1,9})?)";

    /** What looks like a number, but goes on, is another one or a word. */
    private static final String END = "(?![0-9A-Za-z%.]*[0-9A-Za-z%])";

    private static final String NUMBER =
            VALUE + END + "(?! ?(?:MB|GB|KB|bytes|characters|chars|hours|days|minutes|seconds|items))";
    private static final Pattern MAXIMUM = Pattern.compile(
            "(?:maximum|max|maximum value|at most|up to|no more than)(?: is| of|:| value is| value:)? " + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MINIMUM = Pattern.compile(
            "(?:minimum|min|minimum value|at least|no less than)(?: is| of|:| value is| value:)? " + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("between " + VALUE + " and " + VALUE + END + "(?! ?[A-Za-z%])", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        boolean whole =
                field.is(ScalarKind.INTEGER) || field.is(ScalarKind.INTEGER32) || field.is(ScalarKind.BIG_INTEGER);
        if (!whole && !field.is(ScalarKind.NUMBER) && !field.is(ScalarKind.DECIMAL)) {
            return;
        }
        for (String example : field.examples()) {
            if (example.length() <= 40 && Prose.isNumber(example)) {
                String bound = broken(field.description(), new BigDecimal(example));
                if (!bound.isEmpty()) {
                    doubts.add(
                            field.exampleSpan(),
                            "The example of " + field.name() + " is " + example + ", but the description says "
                                    + Printable.quoted(bound) + ".");
                    return;
                }
            }
        }
    }

    /** The words that state the bound which the number breaks; empty if it breaks none. */
    private static String broken(String description, BigDecimal number) {
        Matcher maximum = MAXIMUM.matcher(description);
        if (maximum.find() && number.compareTo(new BigDecimal(maximum.group(1))) > 0) {
            return maximum.group();
        }
        Matcher minimum = MINIMUM.matcher(description);
        if (minimum.find() && number.compareTo(new BigDecimal(minimum.group(1))) < 0) {
            return minimum.group();
        }
        Matcher between = BETWEEN.matcher(description);
        boolean outside = between.find()
                && (number.compareTo(new BigDecimal(between.group(1))) < 0
                        || number.compareTo(new BigDecimal(between.group(2))) > 0);
        return outside ? between.group() : "";
    }
}
