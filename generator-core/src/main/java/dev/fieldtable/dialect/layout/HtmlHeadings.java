package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;

/** Sets headings that a page spells in HTML apart from the tags above and below them, so that each is a block of its own. */
final class HtmlHeadings {
    private static final String OPENING = "<h";
    private static final int CODE_INDENT = 4;

    /** A heading may run over several lines, and no further. */
    private static final int LONGEST = 1_000;

    private HtmlHeadings() {}

    /** {@return the page with its headings apart; the page itself if it has none in HTML} */
    static RestoredText apart(RestoredText page) {
        String content = page.text().content();
        if (!content.contains(OPENING)) {
            return page;
        }
        RestoredText.Editor editor = page.edit();
        PageScan lines = new PageScan(content, 0);
        boolean blankAbove = true;
        while (lines.next()) {
            int mark = lines.firstMark();
            int close = lines.inCode() || mark - lines.start() >= CODE_INDENT ? -1 : end(content, mark);
            if (close < 0) {
                blankAbove = mark == lines.end();
                continue;
            }
            if (!blankAbove) {
                editor.insert(lines.start(), "\n");
            }
            // The rest of the line, and what is right below it, would be of the same block.
            editor.insert(close, "\n\n");
            lines.skipTo(PageScan.lineEnd(content, close));
            blankAbove = true;
        }
        return editor.finish();
    }

    /** {@return where the heading ends that begins at a place; -1 if none does} */
    private static int end(String content, int start) {
        int level = start + OPENING.length();
        if (!content.startsWith(OPENING, start)
                || level + 1 >= content.length()
                || "123456".indexOf(content.charAt(level)) < 0
                || "> \t\r\n".indexOf(content.charAt(level + 1)) < 0) {
            return -1;
        }
        int last = Math.min(content.length(), start + LONGEST);
        String closing = "</h" + content.charAt(level) + ">";
        for (int at = level; at <= last - closing.length(); at++) {
            if (content.startsWith(closing, at)) {
                return at + closing.length();
            }
        }
        return -1;
    }
}
