package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.SectionLines;

/** Looks past the few words with which people hand on a page: above it, and below it. */
final class PlainLines {
    /** Whoever writes more than this writes a page of their own. */
    private static final int MOST = 3;

    private static final String MARKS = "\0#|>-*+<=";

    private PlainLines() {}

    /** {@return the first line with text that is not plain words, nor below more of them than introduce a page} */
    static int first(PageLines lines) {
        int line = lines.nextText(0);
        for (int plain = 0; plain < MOST && line < lines.count() && isPlain(lines, line); plain++) {
            line = lines.nextText(line + 1);
        }
        return line;
    }

    /** {@return the last such line; -1 if there is none} */
    static int last(PageLines lines) {
        int line = textBefore(lines, lines.count());
        for (int plain = 0; plain < MOST && line >= 0 && isPlain(lines, line); plain++) {
            line = textBefore(lines, line);
        }
        return line;
    }

    /** {@return whether there is text above a line or below another} */
    static boolean areAround(PageLines lines, int first, int last) {
        return lines.nextText(0) < first || textBefore(lines, lines.count()) > last;
    }

    /** {@return whether the words of a section stand between two lines} */
    static boolean holdSection(PageLines lines, int first, int last, SectionLines sections) {
        for (int line = first; line <= last; line++) {
            if (sections.of(lines.text().content(), lines.start(line), lines.end(line)) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@return the last line with text before a line; -1 if there is none} */
    static int textBefore(PageLines lines, int below) {
        int line = below - 1;
        while (line >= 0 && lines.isBlank(line)) {
            line--;
        }
        return line;
    }

    private static boolean isPlain(PageLines lines, int line) {
        return !lines.isFenced(line) && lines.headingLevel(line) == 0 && MARKS.indexOf(lines.first(line)) < 0;
    }
}
