package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.source.ChosenDialect;
import java.util.List;

/**
 * What is wrong or doubtful in docs.
 *
 * @param diagnostics all that is met on the way to the model, and what a careful reader would doubt; sorted by page and
 *     place
 * @param readings in which dialect each page was read, and why; sorted by page
 */
public record LintResult(List<Diagnostic> diagnostics, List<ChosenDialect> readings) {
    /** Copies the lists. */
    public LintResult {
        diagnostics = List.copyOf(diagnostics);
        readings = List.copyOf(readings);
    }
}
