package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Share;
import dev.fieldtable.model.Understanding;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes what diagnostics tell of into the coverage, so that the two cannot say different things. */
final class LossCount {
    /** What these doubt is known to be just as the docs have it; every other warning is about what the docs mean. */
    private static final Set<DiagnosticCode> NO_DOUBT_OF_READING = Collections.unmodifiableSet(EnumSet.of(
            DiagnosticCode.INVALID_FACTS,
            DiagnosticCode.UNMATCHED_FACT,
            DiagnosticCode.STALE_FACT,
            DiagnosticCode.CONFLICTING_FACTS,
            DiagnosticCode.WIRE_NAMES_UNPROVEN,
            DiagnosticCode.CIRCULAR_UNION,
            DiagnosticCode.INDISTINGUISHABLE_ARMS));

    private LossCount() {}

    /**
     * What was understood, and what was not.
     *
     * @param linked what pages and model tell of it
     * @param diagnostics what is told of what was met on the way, each as grave as it is by itself
     * @return both together
     */
    static Coverage in(Coverage linked, List<Diagnostic> diagnostics) {
        int tables = 0;
        int rows = 0;
        int types = 0;
        int doubts = 0;
        for (Diagnostic each : diagnostics) {
            tables += each.loss().tables();
            rows += each.loss().rows();
            types += each.loss().types();
            doubts += isDoubt(each) ? 1 : 0;
        }
        Understanding known = linked.understanding();
        // A row that is missing in a section is known to both; what stands in none is known from the diagnostics alone.
        return new Coverage(
                linked.pages(),
                linked.modelPages(),
                Math.max(linked.rows(), linked.rowsRead() + rows),
                linked.rowsRead(),
                new Understanding(
                        new Share(known.tables().all() + tables, known.tables().read()),
                        new Share(known.types().all(), Math.max(0, known.types().all() - types)),
                        known.values(),
                        doubts),
                linked.kinds());
    }

    private static boolean isDoubt(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING
                && !diagnostic.loss().isAny()
                && !NO_DOUBT_OF_READING.contains(diagnostic.code());
    }
}
