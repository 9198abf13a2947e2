package dev.fieldtable.model;

import dev.fieldtable.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was found at each type: a finding is told at the type that begins last before it on its page. */
public final class FindingsByType {
    private final Map<TypeId, List<Diagnostic>> findings = new HashMap<>();

    private FindingsByType() {}

    /**
     * Puts what was found where it belongs.
     *
     * @param model the types
     * @param found what was found on their pages, in the order in which each type is to have it
     * @return the same by type, without what stands on pages of no type
     */
    public static FindingsByType of(TypeModel model, List<Diagnostic> found) {
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

    /**
     * What was found at a type.
     *
     * @param type the type
     * @return all of it; none for most
     */
    public List<Diagnostic> of(TypeId type) {
        return findings.getOrDefault(type, List.of());
    }
}
