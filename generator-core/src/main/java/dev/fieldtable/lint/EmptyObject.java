package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Role;

/** An object of which nothing is known. An answer without a word is none: that something was done may be all it says. */
final class EmptyObject implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EMPTY_OBJECT;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.objects()
                .filter(type -> type.role() == Role.BODY
                        && type.properties().isEmpty()
                        && type.additionalProperties() == null
                        && !type.id().name().endsWith(docs.house().clients().response()))
                .forEach(type -> doubts.add(type.span(), type.id().name() + " has no fields."));
    }
}
