package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;

/** A description that says what the name says. */
final class DescriptionRepeatsName implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DESCRIPTION_REPEATS_NAME;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        String folded = Prose.folded(field.description());
        if (!folded.isEmpty() && folded.equals(Prose.folded(field.property().name()))) {
            doubts.add(
                    field.span(field.description()),
                    "The description of " + field.name() + " repeats its name and tells nothing more.");
        }
    }
}
