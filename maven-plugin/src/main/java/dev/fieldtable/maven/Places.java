package dev.fieldtable.maven;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.project.RunOutcome;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files the problems of a run are in. Those of a folder that a sync is to make are where they would be. */
final class Places {
    private final RunOutcome outcome;
    private final Optional<Path> awaited;
    private final Set<String> pages;

    private Places(RunOutcome outcome, Optional<Path> awaited) {
        this.outcome = outcome;
        this.awaited = awaited;
        this.pages = outcome.pages().stream().map(SourceText::path).collect(Collectors.toSet());
    }

    /**
     * Knows the files.
     *
     * @param outcome what came of the run
     * @param awaited the folder that the pages are for, absolute; nothing if the run has read them where they are
     */
    static Places of(RunOutcome outcome, Optional<Path> awaited) {
        return new Places(outcome, awaited);
    }

    /** {@return the file that a problem is in, absolute} */
    Path of(Diagnostic diagnostic) {
        String page = diagnostic.span().path();
        return awaited.filter(folder -> pages.contains(page))
                .map(folder -> folder.resolve(page))
                .orElseGet(() -> outcome.fileOf(diagnostic));
    }

    /** {@return the files that the run has looked at, absolute} */
    List<Path> concerned() {
        return awaited.map(folder -> pages.stream().map(folder::resolve).toList())
                .orElse(outcome.concerned());
    }
}
