package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two values of an enum that differ in nothing but case. */
final class ValuesDifferInCase implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.VALUES_DIFFER_IN_CASE;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.enums().forEach(type -> {
            Map<String, String> seen = new HashMap<>();
            for (EnumType.Value value : type.values()) {
                @Nullable String first = seen.putIfAbsent(value.value().toLowerCase(Locale.ROOT), value.value());
                if (first != null) {
                    doubts.add(
                            value.span(),
                            "The value " + Printable.quoted(value.value()) + " differs from " + Printable.quoted(first)
                                    + " above in nothing but case.");
                }
            }
        });
    }
}
