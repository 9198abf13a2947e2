package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something is deprecated, and nothing says what to use instead. */
final class DeprecatedWithoutReason implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DEPRECATED_WITHOUT_REASON;
    }

    private static final List<String> ADVICE = List.of(
            "instead", "replace", "use ", "prefer", "favor", "favour", "superseded", "migrat", "alternative", "see ");

    @Override
    public void check(Docs docs, Doubts doubts) {
        // What generators of docs write when nobody has written anything.
        String stockReason = docs.house().deprecation().stockReason();
        docs.fields()
                .forEach(field ->
                        check(field.property().deprecation(), field.row().span(), field.name(), stockReason, doubts));
        for (TypeDeclaration type : docs.model().types()) {
            check(type.deprecation(), type.span(), type.id().name(), stockReason, doubts);
        }
    }

    private static void check(
            @Nullable Deprecation deprecation, SourceSpan span, String name, String stockReason, Doubts doubts) {
        if (deprecation == null) {
            return;
        }
        String reason = deprecation.reason();
        boolean silent = reason.isEmpty() || reason.startsWith(stockReason);
        String rest = deprecation.description().toLowerCase(Locale.ROOT);
        if (silent && ADVICE.stream().noneMatch(rest::contains)) {
            doubts.add(span, name + " is deprecated, but nothing says why or what to use instead.");
        }
    }
}
