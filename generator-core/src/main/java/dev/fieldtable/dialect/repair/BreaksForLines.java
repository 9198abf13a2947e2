package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.source.RestoredText;

/**
 * Ends lines where a tool has put {@code <br>} in the place of their ends: those of a whole page, or of a table.
 *
 * <p>A break within a cell stays: a row ends at a break that stands between two pipes and behind as many pipes as the
 * header has.
 */
final class BreaksForLines implements Repair {
    private static final int LONGEST = 30;
    private static final int NONE = -1;

    private final SectionLines sections;

    BreaksForLines(SectionLines sections) {
        this.sections = sections;
    }

    /** {@return whether the delimiter row of a table stands behind a break} */
    static boolean joinRows(String content) {
        for (int tag = content.indexOf('<'); tag >= 0; tag = content.indexOf('<', tag + 1)) {
            int end = breakEnd(content, tag);
            int next = end < 0 ? NONE : Blanks.skip(content, end);
            if (next >= 0 && content.startsWith("|", next) && isDashed(content, next + 1)) {
                int before = Blanks.skipBack(content, tag);
                return before > 0 && content.charAt(before - 1) == '|';
            }
        }
        return false;
    }

    /** {@return whether a break stands between two pipes; in a cell of its own, or where a row ends} */
    private static boolean holdRowEnd(String content) {
        for (int tag = content.indexOf('<'); tag >= 0; tag = content.indexOf('<', tag + 1)) {
            int end = breakEnd(content, tag);
            if (end >= 0 && endsRow(content, tag, end)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        String content = page.text().content();
        boolean wholePage = isHeadingJoined(content);
        return wholePage || holdRowEnd(content) ? new Pass(page, wholePage).run(findings) : page;
    }

    /** {@return whether the words of a section stand alone before a break} */
    private boolean isHeadingJoined(String content) {
        int start = 0;
        for (int tag = content.indexOf('<'); tag >= 0; tag = content.indexOf('<', tag + 1)) {
            int end = breakEnd(content, tag);
            if (end >= 0) {
                start = lineStart(content, start, tag);
                if (content.startsWith("#", start) && sections.mayAnnounce(content, start, tag)) {
                    return true;
                }
                start = end;
            }
        }
        return false;
    }

    /** {@return where the line begins that a place is on, if not before another one} */
    private static int lineStart(String content, int first, int place) {
        int at = place;
        while (at > first && !Blanks.isLineEnd(content.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Goes through the page once. */
    private static final class Pass {
        private final RestoredText page;
        private final String content;
        private final boolean wholePage;
        private final RestoredText.Editor editor;
        private boolean row;
        private int pipes;
        private int header;
        private int first = NONE;
        private int ended;

        Pass(RestoredText page, boolean wholePage) {
            this.page = page;
            this.content = page.text().content();
            this.wholePage = wholePage;
            this.editor = page.edit();
        }

        RestoredText run(Findings findings) {
            begin(0);
            for (int at = 0; at < content.length(); at++) {
                char c = content.charAt(at);
                int end = c == '<' ? breakEnd(content, at) : NONE;
                if (c == '|') {
                    pipes += at == 0 || content.charAt(at - 1) != '\\' ? 1 : 0;
                } else if (Blanks.isLineEnd(c)) {
                    begin(at + 1);
                } else if (end >= 0 && (row ? pipes >= header && endsRow(content, at, end) : wholePage)) {
                    first = ended == 0 ? at : first;
                    ended++;
                    editor.replace(at, end, endsLine(content, end) ? "" : "\n");
                    begin(end);
                    at = end - 1;
                }
            }
            if (ended > 0) {
                findings.repaired(DiagnosticCode.WRAPPED_PAGE, page.span(first, 1), "Lines end with <br> here", ended);
            }
            return editor.finish();
        }

        /** Begins a line; the first row of a table tells how many pipes the others have. */
        private void begin(int line) {
            boolean wasRow = row;
            row = content.startsWith("|", Blanks.skip(content, line));
            header = !row ? 0 : wasRow && header == 0 ? pipes : header;
            pipes = 0;
        }
    }

    private static boolean endsRow(String content, int tag, int end) {
        int before = Blanks.skipBack(content, tag);
        int next = Blanks.skip(content, end);
        return before > 0
                && content.charAt(before - 1) == '|'
                && (next == content.length() || content.charAt(next) == '|' || breakEnd(content, next) >= 0);
    }

    private static boolean endsLine(String content, int at) {
        return at < content.length() && Blanks.isLineEnd(content.charAt(at));
    }

    private static boolean isDashed(String content, int from) {
        int at = from;
        while (at < content.length() && (content.charAt(at) == ' ' || content.charAt(at) == ':')) {
            at++;
        }
        return content.startsWith("--", at);
    }

    /** {@return the offset behind the break that begins here; -1 if none does} */
    private static int breakEnd(String content, int tag) {
        if (!content.regionMatches(true, tag, "<br", 0, 3)) {
            return NONE;
        }
        int at = tag + 3;
        int last = Math.min(content.length(), at + LONGEST);
        while (at < last && (content.charAt(at) == ' ' || content.charAt(at) == '/')) {
            at++;
        }
        return at < last && content.charAt(at) == '>' ? at + 1 : NONE;
    }
}
