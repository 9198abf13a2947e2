package dev.fieldtable.state;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.FindingKey;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Findings that a project knows of and does not want to be told again: each by its {@link FindingKey}, and by how often
 * it occurs.
 */
public final class Baseline {
    private static final StateFile KIND = StateFile.ofFirstFormat(
            DiagnosticCode.UNREADABLE_FILE,
            Advice.parse("Get it back from version control, or write it anew with {writeBaseline}."));

    private static final String FINDINGS = "findings";
    private static final String PAGE = "page";
    private static final String CODE = "code";
    private static final String MESSAGE = "message";
    private static final String COUNT = "count";

    private final Map<FindingKey, Integer> counts;

    private Baseline(Map<FindingKey, Integer> counts) {
        this.counts = counts;
    }

    /**
     * What is left to tell.
     *
     * @param fresh what the baseline does not know, in the same order, followed by a diagnostic for each kind of finding
     *     that is no longer there
     * @param known how many findings the baseline knows
     */
    public record Remainder(List<Diagnostic> fresh, int known) {
        /** Copies the list. */
        public Remainder {
            fresh = List.copyOf(fresh);
        }
    }

    /**
     * A baseline of all that was found.
     *
     * @param diagnostics what was found, in any order
     * @return the baseline
     */
    public static Baseline of(List<Diagnostic> diagnostics) {
        Map<FindingKey, Integer> counts = new TreeMap<>();
        diagnostics.forEach(diagnostic -> counts.merge(FindingKey.of(diagnostic), 1, Integer::sum));
        return new Baseline(counts);
    }

    /**
     * Reads a baseline.
     *
     * @param text what {@link #toJson()} has written
     * @return the baseline; nothing and an error if it is no baseline, or a damaged one. Never throws
     */
    public static Outcome<Optional<Baseline>> read(SourceText text) {
        return KIND.read(text, Baseline::baseline);
    }

    private static Baseline baseline(StateObject file) throws StateFault {
        Map<FindingKey, Integer> counts = new TreeMap<>();
        for (Map.Entry<FindingKey, Integer> each :
                file.list(FINDINGS, finding -> Map.entry(key(finding), finding.count(COUNT)))) {
            counts.put(each.getKey(), each.getValue());
        }
        return new Baseline(counts);
    }

    private static FindingKey key(StateObject finding) throws StateFault {
        return new FindingKey(finding.text(PAGE), finding.text(CODE), finding.text(MESSAGE));
    }

    /** {@return the baseline as indented JSON that ends with {@code \n}; sorted, so that a change changes few lines} */
    public String toJson() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart(FINDINGS);
            for (Map.Entry<FindingKey, Integer> each : counts.entrySet()) {
                json.writeStartObject();
                json.writeStringField(PAGE, each.getKey().page());
                json.writeStringField(CODE, each.getKey().code());
                json.writeStringField(MESSAGE, each.getKey().message());
                json.writeNumberField(COUNT, each.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** {@return how many findings it knows} */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Takes away what is known.
     *
     * @param diagnostics what was found
     * @param file what the baseline's file is called, for what is told of it
     * @return what is left, and what the baseline could do without
     */
    public Remainder without(List<Diagnostic> diagnostics, String file) {
        Map<FindingKey, Integer> left = new TreeMap<>(counts);
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            FindingKey key = FindingKey.of(diagnostic);
            int known = left.getOrDefault(key, 0);
            if (known == 0) {
                fresh.add(diagnostic);
            } else {
                left.put(key, known - 1);
            }
        }
        int known = diagnostics.size() - fresh.size();
        left.values().removeIf(count -> count == 0);
        left.forEach((key, count) -> fresh.add(unneeded(key, count, file)));
        return new Remainder(fresh, known);
    }

    private static Diagnostic unneeded(FindingKey key, int count, String file) {
        String times = count == 1 ? "" : " (" + count + " times)";
        return new Diagnostic(
                DiagnosticCode.BASELINE_NOT_NEEDED,
                Severity.INFO,
                "No longer there: " + key.page() + ": " + key.message() + " [" + key.code() + "]" + times,
                SourceSpan.startOf(file),
                DiagnosticCode.BASELINE_NOT_NEEDED.nextStep());
    }
}
