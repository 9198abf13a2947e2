package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.model.Share;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of docs in a language that is not known: one error in the place of a warning for each of their types. */
final class ForeignDocs {
    /** Of fewer types people want to know each. */
    private static final int FEW = 12;

    private ForeignDocs() {}

    /**
     * Looks whether enough was understood.
     *
     * @param coverage what was understood
     * @param least how many types of a hundred have to be
     * @param pages the pages
     * @return the error; nothing if enough was, or so little was not that each can be told of
     */
    static Optional<Diagnostic> of(Coverage coverage, int least, List<SourceText> pages) {
        Share types = coverage.understanding().types();
        if (types.unread() <= FEW || 100L * types.read() >= (long) least * types.all()) {
            return Optional.empty();
        }
        String read = coverage.kinds().stream().map(DocsKind::title).distinct().collect(Collectors.joining(" and "));
        String first = pages.stream().map(SourceText::path).sorted().findFirst().orElseThrow();
        return Optional.of(Diagnostic.of(
                DiagnosticCode.FOREIGN_DOCS,
                SourceSpan.startOf(first),
                "Of " + types.all() + " types on these pages, " + types.read() + " are understood as those of " + read
                        + "; that is fewer than " + least + " of a hundred, so that the docs are in another language.",
                DiagnosticCode.FOREIGN_DOCS.nextStep()));
    }
}
