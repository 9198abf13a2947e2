package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.unread.HollowPage;
import dev.fieldtable.document.ParsedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds pages that say next to nothing among pages that describe types: what stood there seems to be lost. */
public final class OddPages {
    /** A guide says more. */
    private static final int MOST_LINES = 5;

    private static final int LONGEST = 1_000;

    /** So many pages show what a folder is for, and so many of a hundred have to. */
    private static final int FEWEST_PAGES = 5;

    private static final int SHARE = 90;

    private final Map<String, Integer> pages = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> describing = new HashSet<>();

    private OddPages(List<ParsedDocument> documents) {
        for (ParsedDocument document : documents) {
            String path = document.source().path();
            if (HollowPage.isOverview(path)) {
                continue;
            }
            pages.merge(folder(path), 1, Integer::sum);
            if (!document.sections().isEmpty()) {
                types.merge(folder(path), 1, Integer::sum);
                describing.add(path);
            } else if (isSmall(document.source().content())) {
                small.add(path);
            }
        }
    }

    /**
     * Makes warnings of the notes on such pages.
     *
     * @param documents all pages
     * @param diagnostics what was met when they were read
     * @return the same, with a warning where a note says that such a page describes no type, and without the notes on pages
     *     that do describe one, as the others have shown
     */
    public static List<Diagnostic> told(List<ParsedDocument> documents, List<Diagnostic> diagnostics) {
        OddPages odd = new OddPages(documents);
        List<Diagnostic> told = new ArrayList<>(diagnostics.size());
        for (Diagnostic each : diagnostics) {
            boolean note = each.code() == DiagnosticCode.NO_MODEL;
            if (!note || !odd.describing.contains(each.span().path())) {
                told.add(note && odd.isOdd(each.span().path()) ? warning(each) : each);
            }
        }
        return told;
    }

    private static Diagnostic warning(Diagnostic note) {
        return Diagnostic.of(
                DiagnosticCode.HOLLOW_PAGE,
                note.span(),
                "The page describes no type and says next to nothing, while the other pages of its folder describe types.",
                DiagnosticCode.HOLLOW_PAGE.nextStep());
    }

    private boolean isOdd(String path) {
        int all = pages.getOrDefault(folder(path), 0);
        int described = types.getOrDefault(folder(path), 0);
        return small.contains(path) && described >= FEWEST_PAGES && 100L * described >= (long) SHARE * all;
    }

    private static boolean isSmall(String content) {
        return content.length() <= LONGEST
                && content.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
