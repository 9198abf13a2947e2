package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.output.GeneratedFile;
import java.util.List;

/**
 * Docs as they are published.
 *
 * @param files the pages, sorted by path; none if an error is among the diagnostics
 * @param resolved what exactly was fetched
 * @param release what the state is called: a tag, a version, or the beginning of a commit or a hash
 * @param diagnostics what was met
 */
record Fetched(List<GeneratedFile> files, Resolved resolved, String release, List<Diagnostic> diagnostics) {
    Fetched {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
