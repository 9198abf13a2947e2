package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.Omission;
import dev.fieldtable.source.RestoredText;

/**
 * Takes out the comments that Markdown does not take for such, or that would end a table: those between its rows, over
 * one line or several, and those that begin behind a heading and end on another line.
 */
final class TableComments implements Repair {
    private static final String BEGIN = "<!--";
    private static final String END = "-->";

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        return page.text().content().contains(BEGIN) ? new Pass(page, findings).run() : page;
    }

    private static final class Pass {
        private final RestoredText page;
        private final Findings findings;
        private final PageLines lines;
        private final String content;
        private final RestoredText.Editor editor;

        Pass(RestoredText page, Findings findings) {
            this.page = page;
            this.findings = findings;
            this.lines = PageLines.of(page.text());
            this.content = page.text().content();
            this.editor = page.edit();
        }

        RestoredText run() {
            // Each mark is looked for once, so that many of them cost no more than the page is long.
            int lastEnd = content.lastIndexOf(END);
            int line = 0;
            int rowAbove = -1;
            while (line < lines.count()) {
                int begin = begin(line);
                int end = begin < 0 || begin > lastEnd ? -1 : content.indexOf(END, begin + BEGIN.length());
                int last = end < 0 ? line : line(line, end);
                if (end >= 0 && lines.headingLevel(line) > 0 && last > line) {
                    takeOut(
                            DiagnosticCode.RESTORED_HEADING,
                            begin,
                            end + END.length(),
                            "A comment of several lines begins behind this heading; it was passed over.");
                } else if (end >= 0
                        && isAlone(line, begin, last, end)
                        && content.lastIndexOf(BEGIN, end) == begin
                        && isAmongRows(line, last, rowAbove)) {
                    takeOut(
                            DiagnosticCode.GAP_IN_TABLE,
                            lines.start(line),
                            last + 1 == lines.count() ? content.length() : lines.start(last + 1),
                            "A comment stands between the rows of the table; it was passed over.");
                } else if (!lines.isBlank(line)) {
                    rowAbove = isRow(line) ? line : -1;
                }
                line = Math.max(line, last) + 1;
            }
            return editor.finish();
        }

        private int begin(int line) {
            int end = lines.end(line);
            int begin = lines.isFenced(line) ? -1 : PageLines.indexOf(content, '<', lines.start(line), end);
            while (begin >= 0 && !content.startsWith(BEGIN, begin)) {
                begin = PageLines.indexOf(content, '<', begin + 1, end);
            }
            return begin;
        }

        private int line(int from, int offset) {
            int line = from;
            while (line + 1 < lines.count() && lines.start(line + 1) <= offset) {
                line++;
            }
            return line;
        }

        private boolean isAlone(int line, int begin, int last, int end) {
            return Blanks.skip(content, lines.start(line)) == begin
                    && Blanks.skipBack(content, lines.end(last)) == end + END.length();
        }

        /** A comment that an empty line parts from both sides is one of the page, unless the table goes on below it. */
        private boolean isAmongRows(int line, int last, int rowAbove) {
            int below = lines.nextText(last + 1);
            return rowAbove >= 0 && (rowAbove == line - 1 || (below < lines.count() && isRow(below)));
        }

        private boolean isRow(int line) {
            return !lines.isFenced(line) && lines.first(line) == '|';
        }

        private void takeOut(DiagnosticCode code, int from, int to, String message) {
            editor.delete(from, to);
            String comment = content.substring(from, to).strip();
            if (Omission.isSaid(comment)) {
                findings.add(
                        DiagnosticCode.CUT_OFF,
                        page.span(from, comment.length()),
                        Findings.quoted(comment) + " says that something was left out; what it was is not known.",
                        "Get the whole page, or remove the comment.");
                return;
            }
            findings.repaired(code, page.span(from, BEGIN.length()), message);
        }
    }
}
