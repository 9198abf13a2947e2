package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;

/** A union that leaves no choice. */
final class UnionOfOne implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.UNION_OF_ONE;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.unions()
                .filter(type -> type.arms().size() == 1)
                .forEach(type -> doubts.add(
                        type.span(),
                        type.id().name() + " has one arm, "
                                + type.arms().get(0).type().label() + "."));
    }
}
