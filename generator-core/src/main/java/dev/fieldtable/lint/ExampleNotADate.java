package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.ScalarKind;
import java.util.regex.Pattern;

/** A date whose example has a time, or the other way round. */
final class ExampleNotADate implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EXAMPLE_NOT_A_DATE;
    }

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}.*", Pattern.DOTALL);

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        boolean date = field.is(ScalarKind.DATE);
        if (!date && !field.is(ScalarKind.DATETIME)) {
            return;
        }
        for (String example : field.examples()) {
            if (!(date ? DATE : DATE_TIME).matcher(example).matches()) {
                doubts.add(
                        field.exampleSpan(),
                        "The type of " + field.name() + " is a date " + (date ? "without" : "with")
                                + " a time, but its example is " + Printable.quoted(example) + ".");
                return;
            }
        }
    }
}
