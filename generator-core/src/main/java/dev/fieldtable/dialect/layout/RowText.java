package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.Cell;
import dev.fieldtable.source.SourceSpan;
import java.util.Arrays;

/**
 * A line of a pipe table, cut into cells where GFM cuts it: at every pipe without a backslash before it, in code
 * spans too.
 *
 * <p>The Markdown parser's own cells will not do: it drops those that the header does not name and makes up those that
 * are missing, and its inlines are at the wrong place behind an escaped pipe.
 */
final class RowText {
    private final MarkdownPage page;
    private final int start;
    private final int end;
    private final boolean piped;
    private int[] bounds = new int[16];
    private int count;

    private RowText(MarkdownPage page, int start, int end) {
        this.page = page;
        this.start = start;
        this.end = end;
        String content = page.text().content();
        boolean opened = start < end && content.charAt(start) == '|';
        int from = opened ? start + 1 : start;
        boolean cut = opened;
        for (int at = from; at < end; at++) {
            if (content.charAt(at) == '|' && (at == start || content.charAt(at - 1) != '\\')) {
                add(from, at);
                from = at + 1;
                cut = true;
            }
        }
        if (from < end) {
            add(from, end);
        }
        this.piped = cut;
    }

    /**
     * Cuts a line.
     *
     * @param page the page
     * @param offset where the line begins
     * @param length how long it is
     */
    static RowText of(MarkdownPage page, int offset, int length) {
        String content = page.text().content();
        int start = offset;
        int end = offset + length;
        while (start < end && isBlank(content.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(content.charAt(end - 1))) {
            end--;
        }
        return new RowText(page, start, end);
    }

    /** {@return the number of cells} */
    int size() {
        return count;
    }

    /** {@return whether there is any pipe that cuts} */
    boolean isPiped() {
        return piped;
    }

    /** {@return the line from its first to its last character that is not a blank} */
    SourceSpan span() {
        return page.span(start, end - start);
    }

    /** {@return the cell's text, trimmed and with its pipes unescaped; empty if there is no such cell} */
    String text(int cell) {
        if (cell < 0 || cell >= count) {
            return "";
        }
        String raw = page.text().content().substring(bounds[2 * cell], bounds[2 * cell + 1]);
        return raw.indexOf('\\') < 0 ? raw : raw.replace("\\|", "|");
    }

    /** {@return the place of the cell's text; the whole line's if the cell is empty or there is none} */
    SourceSpan span(int cell) {
        if (cell < 0 || cell >= count || bounds[2 * cell] == bounds[2 * cell + 1]) {
            return span();
        }
        return page.span(bounds[2 * cell], bounds[2 * cell + 1] - bounds[2 * cell]);
    }

    Cell cell(int cell) {
        return new Cell(text(cell), span(cell));
    }

    private void add(int from, int to) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        String content = page.text().content();
        int first = from;
        int last = to;
        while (first < last && isBlank(content.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(content.charAt(last - 1))) {
            last--;
        }
        bounds[2 * count] = first;
        bounds[2 * count + 1] = last;
        count++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
