package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;

/** A description that opens with the word, of a field that is not marked. */
final class DeprecatedInProse implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DEPRECATED_IN_PROSE;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        boolean says = Prose.opening(field.description()).startsWith("deprecated");
        if (says && field.property().deprecation() == null) {
            doubts.add(
                    field.span(field.description().lines().findFirst().orElse("")),
                    field.name() + " calls itself deprecated, but is not marked so.");
        }
    }
}
