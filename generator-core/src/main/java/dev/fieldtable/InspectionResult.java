package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.report.InspectionReport;
import java.util.List;

/**
 * What was understood of the docs.
 *
 * @param model all types, linked
 * @param diagnostics the problems, sorted by page and place
 * @param report both, ready to be shown
 */
public record InspectionResult(TypeModel model, List<Diagnostic> diagnostics, InspectionReport report) {
    /** Copies the list. */
    public InspectionResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
