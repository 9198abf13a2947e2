package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.GenerationReport;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.ChosenDialect;
import java.util.List;

/**
 * What a run yields.
 *
 * @param files the files, sorted by path; none if {@link #failed()}
 * @param diagnostics the problems, sorted by page and place
 * @param report the counts
 * @param readings in which dialect each page was read, and why; sorted by page
 * @param names the names in Java of all that the docs have, whether it was generated or not
 * @param samples the classes that give samples of the models, for tests, sorted by path; none unless they are wanted, or if
 *     {@link #failed()}
 */
public record GenerationResult(
        List<GeneratedFile> files,
        List<Diagnostic> diagnostics,
        GenerationReport report,
        List<ChosenDialect> readings,
        NamePins names,
        List<GeneratedFile> samples) {
    /** Copies the lists. */
    public GenerationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
        readings = List.copyOf(readings);
        samples = List.copyOf(samples);
    }

    /** {@return whether an error was met, so that nothing may be written} */
    public boolean failed() {
        return Severity.ERROR.isAmong(diagnostics);
    }
}
