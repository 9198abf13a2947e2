package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.text.EcmaPattern;

/** A pattern that Java has not, or that nobody should look for. */
final class UncheckedPattern implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.UNCHECKED_PATTERN;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        String pattern = field.property().constraints().pattern();
        EcmaPattern read = EcmaPattern.of(pattern == null ? "" : pattern);
        if (!read.isChecked()) {
            doubts.add(
                    field.span(read.documented()),
                    "The pattern of " + field.name() + " is not checked: " + read.fault() + ".");
        }
    }
}
