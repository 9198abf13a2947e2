package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.ScalarKind;
import java.util.List;
import java.util.regex.Pattern;

/** A text whose example is a date with a time. */
final class TextHoldsTime implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.TEXT_HOLDS_TIME;
    }

    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}([.]\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        List<String> examples = field.examples();
        if (field.is(ScalarKind.STRING)
                && !examples.isEmpty()
                && examples.stream()
                        .allMatch(example -> DATE_TIME.matcher(example).matches())) {
            doubts.add(
                    field.exampleSpan(),
                    field.name() + " is a text, but its example is a date with a time: " + examples.get(0) + ".");
        }
    }
}
