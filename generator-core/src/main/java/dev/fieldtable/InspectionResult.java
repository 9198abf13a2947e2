package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.report.ChosenDialect;
import dev.fieldtable.report.InspectionReport;
import dev.fieldtable.report.JavaTerms;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was understood of the docs.
 *
 * @param model all types, linked
 * @param readings in which dialect each page was read, and why; sorted by page
 * @param terms what they are called in Java
 * @param diagnostics the problems, sorted by page and place
 */
public record InspectionResult(
        TypeModel model, List<ChosenDialect> readings, JavaTerms terms, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public InspectionResult {
        readings = List.copyOf(readings);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Adds what was met before the pages came here.
     *
     * @param more the problems, such as those of reading the files
     * @return a copy with these among its diagnostics
     */
    public InspectionResult with(List<Diagnostic> more) {
        return new InspectionResult(
                model,
                readings,
                terms,
                Stream.concat(diagnostics.stream(), more.stream()).sorted().toList());
    }

    /** {@return all of it, ready to be shown} */
    public InspectionReport report() {
        return InspectionReport.of(model, readings, diagnostics, terms);
    }
}
