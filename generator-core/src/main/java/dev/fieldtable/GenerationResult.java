package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.report.GenerationReport;
import java.util.List;

/**
 * What a run yields.
 *
 * @param files the files, sorted by path; none if {@link #failed()}
 * @param diagnostics the problems, sorted by page and place
 * @param report the counts
 */
public record GenerationResult(List<GeneratedFile> files, List<Diagnostic> diagnostics, GenerationReport report) {
    /** Copies the lists. */
    public GenerationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return whether an error was met, so that nothing may be written} */
    public boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
