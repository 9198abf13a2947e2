package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;

/** An enum value that is empty, or has blanks around it. */
final class EmptyValue implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EMPTY_VALUE;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.enums()
                .forEach(type -> type.values().stream()
                        .filter(value -> value.value().isBlank())
                        .forEach(value -> doubts.add(
                                value.span(),
                                "One of the values of " + type.id().name() + " is the empty text.")));
    }
}
