package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is told of a place where something else that is told of it explains it.
 *
 * <p>A row within which the page ends has too few cells; a row with too many has a mark that is not known; a type that is not
 * known does not say whether it may be missing. Each of these is one thing that went wrong, and has one thing to be done
 * about it. What costs something is told in any case, and so is what is about more than its place, and what is graver than what
 * would explain it.
 */
final class Explained {
    /** How far from the root of the trouble a kind is: it explains those that are further, as far as its own place reaches. */
    private static final Map<DiagnosticCode, Integer> DISTANCES = distances(List.of(
            // There is no more of the page, or there are two versions of it.
            List.of(DiagnosticCode.CUT_OFF, DiagnosticCode.MERGE_CONFLICT, DiagnosticCode.NO_TYPES),
            // The row is left out, or its cells may be those of other columns.
            List.of(
                    DiagnosticCode.UNREADABLE_ROW,
                    DiagnosticCode.DUPLICATE_ROW,
                    DiagnosticCode.NESTED_ROW,
                    DiagnosticCode.CELL_COUNT,
                    DiagnosticCode.NO_MODEL),
            // A cell is not plainly what it should be.
            List.of(
                    DiagnosticCode.UNREADABLE_TYPE,
                    DiagnosticCode.DANGLING_REFERENCE,
                    DiagnosticCode.AMBIGUOUS_REFERENCE,
                    DiagnosticCode.UNNAMED_UNION,
                    DiagnosticCode.UNCLEAR_NAME,
                    DiagnosticCode.UNKNOWN_MARK,
                    DiagnosticCode.EMPTY_VALUE),
            // It was read in spite of its marks, or says something else than another one.
            List.of(DiagnosticCode.RESTORED_TYPE, DiagnosticCode.MARK_CONTRADICTS_TYPE)));

    /** What may explain something, by its distance, its page and where it begins; of one place the gravest. */
    private final List<Map<String, NavigableMap<Integer, Diagnostic>>> causes = new ArrayList<>();

    private Explained(List<Diagnostic> diagnostics) {
        for (int distance = 0; distance <= Collections.max(DISTANCES.values()); distance++) {
            causes.add(new HashMap<>());
        }
        for (Diagnostic each : diagnostics) {
            @Nullable Integer distance = DISTANCES.get(each.code());
            if (distance != null) {
                causes.get(distance)
                        .computeIfAbsent(each.span().path(), page -> new TreeMap<>())
                        .merge(each.span().offset(), each, Explained::stronger);
            }
        }
    }

    private static Map<DiagnosticCode, Integer> distances(List<List<DiagnosticCode>> kinds) {
        Map<DiagnosticCode, Integer> distances = new EnumMap<>(DiagnosticCode.class);
        for (int distance = 0; distance < kinds.size(); distance++) {
            for (DiagnosticCode code : kinds.get(distance)) {
                distances.put(code, distance);
            }
        }
        return Collections.unmodifiableMap(distances);
    }

    private static Diagnostic stronger(Diagnostic one, Diagnostic other) {
        return one.severity().compareTo(other.severity()) <= 0 ? one : other;
    }

    /**
     * Leaves out what is explained.
     *
     * @param diagnostics what was met and is to be told, each as grave as the user has it
     * @return those that no other one explains, in the same order
     */
    static List<Diagnostic> without(List<Diagnostic> diagnostics) {
        Explained explained = new Explained(diagnostics);
        return diagnostics.stream().filter(each -> !explained.has(each)).toList();
    }

    private boolean has(Diagnostic effect) {
        int distance = DISTANCES.getOrDefault(effect.code(), 0);
        if (effect.loss().isAny() || !effect.topic().isEmpty()) {
            return false;
        }
        for (Map<String, NavigableMap<Integer, Diagnostic>> pages : causes.subList(0, distance)) {
            // Rows do not overlap, nor do cells, so that only the last one that begins before it can reach as far.
            var before = pages.getOrDefault(effect.span().path(), Collections.emptyNavigableMap())
                    .floorEntry(effect.span().offset());
            if (before != null && explains(before.getValue(), effect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean explains(Diagnostic cause, Diagnostic effect) {
        return cause.severity().compareTo(effect.severity()) <= 0 && end(cause.span()) >= end(effect.span());
    }

    private static int end(SourceSpan span) {
        return span.offset() + span.length();
    }
}
