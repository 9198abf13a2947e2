package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.Cell;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.Arrays;

/**
 * A line of a pipe table, cut into cells where GFM cuts it: at every pipe without a backslash before it, in code
 * spans too.
 *
 * <p>The Markdown parser's own cells will not do: it drops those that the header does not name and makes up those that
 * are missing, and its inlines are at the wrong place behind an escaped pipe.
 */
final class RowText {
    private final SourceText text;
    private final SourceSpan span;
    private final boolean piped;
    private int[] bounds = new int[16];
    private int count;

    private RowText(SourceText text, SourceSpan span) {
        this.text = text;
        this.span = span;
        String content = text.content();
        int start = span.offset();
        int end = start + span.length();
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
     * @param text the page
     * @param offset where the line begins
     * @param length how long it is
     */
    static RowText of(SourceText text, int offset, int length) {
        String content = text.content();
        int start = offset;
        int end = offset + length;
        while (start < end && isBlank(content.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(content.charAt(end - 1))) {
            end--;
        }
        return new RowText(text, text.span(start, end - start));
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
        return span;
    }

    /** {@return the cell's text, trimmed and with its pipes unescaped; empty if there is no such cell} */
    String text(int cell) {
        if (cell < 0 || cell >= count) {
            return "";
        }
        String raw = text.content().substring(bounds[2 * cell], bounds[2 * cell + 1]);
        return raw.indexOf('\\') < 0 ? raw : raw.replace("\\|", "|");
    }

    /** {@return the place of the cell's text; the whole line's if the cell is empty or there is none} */
    SourceSpan span(int cell) {
        if (cell < 0 || cell >= count || bounds[2 * cell] == bounds[2 * cell + 1]) {
            return span;
        }
        int start = bounds[2 * cell];
        return new SourceSpan(
                span.path(), span.line(), span.column() + start - span.offset(), start, bounds[2 * cell + 1] - start);
    }

    Cell cell(int cell) {
        return new Cell(text(cell), span(cell));
    }

    private void add(int from, int to) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        String content = text.content();
        int start = from;
        int end = to;
        while (start < end && isBlank(content.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(content.charAt(end - 1))) {
            end--;
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
