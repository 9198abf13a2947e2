package dev.fieldtable.explore;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was found at each type: a finding is told at the type that begins last before it on its page. */
final class FindingsByType {
    private final Map<TypeId, List<Diagnostic>> findings = new HashMap<>();

    private FindingsByType() {}

    static FindingsByType of(TypeModel model, List<Diagnostic> found) {
        Map<String, NavigableMap<Integer, TypeId>> starts = new HashMap<>();
        for (TypeDeclaration type : model.types()) {
            starts.computeIfAbsent(type.span().path(), path -> new TreeMap<>())
                    .put(type.span().offset(), type.id());
        }
        FindingsByType byType = new FindingsByType();
        for (Diagnostic each : found) {
            NavigableMap<Integer, TypeId> page = starts.get(each.span().path());
            if (page != null) {
                Map.Entry<Integer, TypeId> start = page.floorEntry(each.span().offset());
                // What stands above the first title concerns the page, and so the first type on it.
                TypeId type = start == null ? page.firstEntry().getValue() : start.getValue();
                byType.findings.computeIfAbsent(type, id -> new ArrayList<>()).add(each);
            }
        }
        return byType;
    }

    List<Diagnostic> of(TypeId type) {
        return findings.getOrDefault(type, List.of());
    }
}
