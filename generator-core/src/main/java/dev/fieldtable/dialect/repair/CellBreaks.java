package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;

/** Keeps cells on one line where line ends stood in them: prose keeps its lines, whatever else was only broken. */
final class CellBreaks {
    private static final String BREAK = "<br/>";
    private static final int NONE = -1;

    private final SourceText page;
    private final RestoredText.Editor editor;
    private final Findings findings;

    CellBreaks(SourceText page, RestoredText.Editor editor, Findings findings) {
        this.page = page;
        this.editor = editor;
        this.findings = findings;
    }

    /**
     * Keeps one cell on one line.
     *
     * @param start where its text starts
     * @param end where its text ends
     * @param prose whether it is prose
     * @param escape whether pipes within it are text that is to be escaped
     */
    void keep(int start, int end, boolean prose, boolean escape) {
        String text = page.content();
        int first = NONE;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '|' && escape && text.charAt(at - 1) != '\\') {
                editor.insert(at, "\\");
            } else if (Blanks.isLineEnd(c)) {
                first = first == NONE ? at : first;
                int next = text.startsWith("\r\n", at) ? at + 2 : at + 1;
                editor.replace(at, next, prose ? BREAK : " ");
                at = next - 1;
            }
        }
        if (first != NONE) {
            findings.add(
                    DiagnosticCode.LINE_END_IN_CELL,
                    page.span(first, 0),
                    "A line ends within this cell; it was read as " + (prose ? BREAK : "a blank") + ".");
        }
    }
}
