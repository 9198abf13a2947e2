package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Occurrence;

/** A required field that calls itself optional, or the other way round. */
final class PresenceInProse implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.PRESENCE_IN_PROSE;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        String opening = Prose.opening(field.description());
        Presence presence = field.property().presence();
        boolean saysOptional = opening.startsWith("optional.")
                || opening.startsWith("optional,")
                || opening.startsWith("optional)")
                || opening.startsWith("optional:")
                || opening.startsWith("optional ")
                || opening.startsWith("(optional)");
        if (presence.required() && !presence.nullable() && saysOptional) {
            doubts.add(field.row().typeSpan(), field.name() + " is required, but its description calls it optional.");
        }
        boolean saysRequired = opening.startsWith("required.")
                || opening.startsWith("required)")
                || opening.startsWith("required:")
                || opening.startsWith("required**.")
                || opening.equals("required");
        if (presence.occurrence() == Occurrence.OPTIONAL && saysRequired) {
            doubts.add(field.row().typeSpan(), field.name() + " is optional, but its description calls it required.");
        }
    }
}
