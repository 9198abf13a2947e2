package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.KnownPlaces;
import dev.fieldtable.source.ChosenDialect;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was handed on of the docs.
 *
 * @param document the document, ended with {@code \n}; there also when an error was met, with what could be read
 * @param places what is known of where parameters of operations go; of none where the document has no operations
 * @param diagnostics the problems, sorted by page and place
 * @param readings in which dialect each page was read, and why; sorted by page
 */
public record ExportResult(
        String document, KnownPlaces places, List<Diagnostic> diagnostics, List<ChosenDialect> readings) {
    /** Copies the lists. */
    public ExportResult {
        diagnostics = List.copyOf(diagnostics);
        readings = List.copyOf(readings);
    }

    /**
     * Adds what was met before the pages came here.
     *
     * @param more the problems, such as those of reading the files
     * @return a copy with these among its diagnostics
     */
    public ExportResult with(List<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream()).sorted().toList();
        return new ExportResult(document, places, all, readings);
    }
}
