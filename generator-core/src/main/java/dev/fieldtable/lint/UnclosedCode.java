package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;

/** A backtick that opens and does not close, so that the rest of the text is shown wrongly. */
final class UnclosedCode implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.UNCLOSED_CODE;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        String description = field.description();
        long marks = description.chars().filter(c -> c == '`').count();
        if (marks % 2 != 0 && !description.contains("\\`")) {
            doubts.add(
                    field.span(description.substring(description.lastIndexOf('`'))),
                    "The description of " + field.name() + " has a backtick that nothing closes.");
        }
    }
}
