package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.Property;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two names in one table that differ in nothing but case and underscores. */
final class SimilarNames implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SIMILAR_NAMES;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.objects().forEach(type -> {
            Map<String, Property> seen = new HashMap<>();
            for (Property property : type.properties()) {
                String folded = Prose.folded(property.name());
                @Nullable Property first = folded.isEmpty() ? null : seen.putIfAbsent(folded, property);
                if (first != null) {
                    doubts.add(
                            property.span(),
                            Printable.name(property.name()) + " differs from " + Printable.name(first.name())
                                    + " above in nothing but case and punctuation.");
                }
            }
        });
    }
}
