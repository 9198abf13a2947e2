package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.List;

/** Tells of merges that nobody has finished: both versions of some lines stand on the page, between the marks of git. */
final class MergeConflicts {
    private static final String BEGIN = "<<<<<<<";
    private static final String MIDDLE = "=======";
    private static final String END = ">>>>>>>";
    private static final List<String> FENCES = List.of("```", "~~~");

    private MergeConflicts() {}

    static void tell(RestoredText page, Findings findings) {
        SourceText text = page.text();
        int begin = text.content().contains(BEGIN) ? 1 : text.lineCount() + 1;
        boolean open = false;
        boolean parted = false;
        boolean fenced = false;
        for (int line = begin; line <= text.lineCount(); line++) {
            String words = text.line(line);
            fenced ^= FENCES.stream().anyMatch(words.stripLeading()::startsWith);
            if (fenced) {
                // Guides show such marks.
                continue;
            }
            if (isMark(words, BEGIN)) {
                begin = line;
                open = true;
                parted = false;
            } else if (open && isMark(words, MIDDLE)) {
                parted = true;
            } else if (parted && isMark(words, END)) {
                int start = text.lineStart(begin);
                findings.add(
                        DiagnosticCode.MERGE_CONFLICT,
                        page.span(start, text.lineStart(line) + words.length() - start),
                        "A merge was not finished here; the page has two versions of these lines.");
                open = false;
                parted = false;
            }
        }
    }

    /** {@return whether a line is a mark, which a word may stand behind} */
    private static boolean isMark(String line, String mark) {
        return line.startsWith(mark) && (line.length() == mark.length() || line.startsWith(" ", mark.length()));
    }
}
