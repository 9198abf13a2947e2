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
     * Looks whether enough of the types are of the language that the docs were read in. Types that no page describes may
     * be: somebody may have part of the docs only.
     *
     * @param coverage what was understood, and what the docs were seen to be
     * @param diagnostics what was met
     * @param least how many types of a hundred have to be
     * @param pages the pages
     * @return the error; nothing if enough are, or so few are not that each can be told of
     */
    static Optional<Diagnostic> of(Coverage coverage, List<Diagnostic> diagnostics, int least, List<SourceText> pages) {
        int seen = coverage.kinds().stream().mapToInt(DocsKind::types).sum();
        int read = coverage.kinds().stream().mapToInt(DocsKind::read).sum();
        int all = coverage.understanding().types().all();
        long unreadable = diagnostics.stream()
                .filter(each -> each.code() == DiagnosticCode.UNREADABLE_TYPE)
                .count();
        Share types = isForeign(new Share(seen, read), least)
                ? new Share(seen, read)
                : new Share(all, Math.max(0, all - (int) unreadable));
        if (!isForeign(types, least)) {
            return Optional.empty();
        }
        String language =
                coverage.kinds().stream().map(DocsKind::title).distinct().collect(Collectors.joining(" and "));
        String first = pages.stream().map(SourceText::path).sorted().findFirst().orElseThrow();
        return Optional.of(Diagnostic.of(
                DiagnosticCode.FOREIGN_DOCS,
                SourceSpan.startOf(first),
                "Of " + types.all() + " types on these pages, " + types.read() + " are understood as those of "
                        + language + "; that is fewer than " + least
                        + " of a hundred, so that the docs are in another language.",
                DiagnosticCode.FOREIGN_DOCS.nextStep()));
    }

    private static boolean isForeign(Share types, int least) {
        return types.unread() > FEW && 100L * types.read() < (long) least * types.all();
    }
}
