package dev.fieldtable.dialect.unread;

import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.BitSet;

/** The lines of a page, from 1; what is longer than any header is not looked into. */
final class PageText {
    /** A header row has no more characters. */
    private static final int LONGEST = 4_000;

    private final RestoredText page;
    private final SourceText text;
    private final BitSet code = new BitSet();

    PageText(RestoredText page) {
        this.page = page;
        this.text = page.text();
        findCode();
    }

    private void findCode() {
        int fence = 0;
        for (int line = 1; line <= count(); line++) {
            int marks = fence(line);
            code.set(line, fence > 0 || marks > 0 || content().startsWith("    ", text.lineStart(line)));
            if (fence == 0) {
                fence = marks;
            } else if (marks >= fence) {
                fence = 0;
            }
        }
    }

    /** {@return how many marks a line begins with that open or close a block of code; 0 if it does neither} */
    private int fence(int line) {
        int start = text.lineStart(line);
        int end = start;
        while (end < content().length()
                && content().charAt(end) == content().charAt(start)
                && (content().charAt(end) == '`' || content().charAt(end) == '~')) {
            end++;
        }
        return end - start < 3 ? 0 : end - start;
    }

    /** {@return whether a line is one of a block of code} */
    boolean isCode(int line) {
        return code.get(line);
    }

    /** {@return whether a line is what stands below the header of a Markdown table} */
    boolean isDelimiter(int line) {
        return isShort(line) && get(line).indexOf('|') >= 0 && get(line).contains("--") && isOf(get(line), "|-: \t");
    }

    /** {@return whether a line is the header of a table that is one in Markdown too} */
    boolean isMarkdownTable(int line) {
        return !isCode(line) && isDelimiter(line + 1) && get(line).strip().startsWith("|");
    }

    private static boolean isOf(String line, String characters) {
        return line.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    String content() {
        return text.content();
    }

    int count() {
        return text.lineCount();
    }

    boolean isShort(int line) {
        if (line > count()) {
            return true;
        }
        int end = line == count() ? content().length() : text.lineStart(line + 1);
        return end - text.lineStart(line) <= LONGEST;
    }

    /** {@return a line without its line end; empty if there is none of that number} */
    String get(int line) {
        return line < 1 || line > count() ? "" : text.line(line);
    }

    /** {@return whether a line has neither a letter nor a digit} */
    boolean isBare(int line) {
        String text = get(line);
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the first line from here on that is not blank, or one more than there are} */
    int nextText(int from) {
        int line = from;
        while (line <= count() && get(line).isBlank()) {
            line++;
        }
        return line;
    }

    /** {@return the last line before this one that is not blank; 0 if there is none} */
    int textAbove(int below) {
        int line = below - 1;
        while (line > 0 && get(line).isBlank()) {
            line--;
        }
        return line;
    }

    /** {@return the place of a line; of its beginning, if it is long} */
    SourceSpan span(int line) {
        return page.span(text.lineStart(line), isShort(line) ? get(line).length() : 0);
    }

    /** {@return the line that a character stands in} */
    int lineOf(int offset) {
        return text.span(offset, 0).line();
    }
}
