package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;

/** An enum that leaves no choice. */
final class EnumOfOne implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.ENUM_OF_ONE;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.enums()
                .filter(type -> type.values().size() == 1
                        && !type.open()
                        && !type.description().contains(" only "))
                .forEach(type -> doubts.add(
                        type.span(),
                        type.id().name() + " has one value, "
                                + Printable.quoted(type.values().get(0).value()) + "."));
    }
}
