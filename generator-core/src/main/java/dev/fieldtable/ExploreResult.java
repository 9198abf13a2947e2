package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.source.ChosenDialect;
import java.util.List;
import java.util.stream.Stream;

/**
 * The docs to look at.
 *
 * @param page the page of HTML, ended with {@code \n}; there also when an error was met, with what could be read
 * @param withJava whether it says what types are in Java; very large docs are shown without
 * @param diagnostics the problems, sorted by page and place, those that {@link Generator#lint} doubts not among them: the
 *     page has both
 * @param readings in which dialect each page was read, and why; sorted by page
 */
public record ExploreResult(String page, boolean withJava, List<Diagnostic> diagnostics, List<ChosenDialect> readings) {
    /** Copies the lists. */
    public ExploreResult {
        diagnostics = List.copyOf(diagnostics);
        readings = List.copyOf(readings);
    }

    /**
     * Adds what was met before the pages came here.
     *
     * @param more the problems, such as those of reading the files
     * @return a copy with these among its diagnostics
     */
    public ExploreResult with(List<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream()).sorted().toList();
        return new ExploreResult(page, withJava, all, readings);
    }
}
