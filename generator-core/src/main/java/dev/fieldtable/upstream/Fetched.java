package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import java.util.List;

/**
 * Docs as they are published.
 *
 * @param files the pages, sorted by path; none if an error is among the diagnostics
 * @param resolved what exactly was fetched
 * @param release what the state is called: a tag, a version, or the beginning of a commit or a hash
 * @param diagnostics what was met
 * @param evidence what can be learned from beside them, sorted by path, and what was met there; none if an error is among
 *     that, or if nothing was asked for
 */
record Fetched(
        List<GeneratedFile> files,
        Resolved resolved,
        String release,
        List<Diagnostic> diagnostics,
        Outcome<List<GeneratedFile>> evidence) {
    Fetched {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Docs with nothing beside them. */
    Fetched(List<GeneratedFile> files, Resolved resolved, String release, List<Diagnostic> diagnostics) {
        this(files, resolved, release, diagnostics, Outcome.of(List.of()));
    }

    /**
     * Adds what can be learned from.
     *
     * @param found that, and what was met there
     * @return the same docs with it
     */
    Fetched with(Outcome<List<GeneratedFile>> found) {
        return new Fetched(files, resolved, release, diagnostics, found);
    }
}
