package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.ScalarKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field that may be null by its description, but not by its type. */
final class NullInProse implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.NULL_IN_PROSE;
    }

    private static final Pattern NULL = Pattern.compile(
            "\\b(?:can|may|might|could|will) be `?null`?\\b|(?:^|[.!] |\n)`?null`? (?:if|when|for|means)\\b|\\bor `?null`? (?:if|when|for)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        boolean any = field.is(ScalarKind.ANY) || field.is(ScalarKind.NULL);
        Matcher matcher = NULL.matcher(field.description());
        if (!field.property().presence().nullable() && !any && matcher.find()) {
            doubts.add(
                    field.span(matcher.group().strip()),
                    field.name() + " may be null by its description, but not by its type.");
        }
    }
}
