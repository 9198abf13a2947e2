package dev.fieldtable.dialect.page;

import dev.fieldtable.document.Cell;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of a pipe table, cut into cells where GFM cuts it: at every pipe without a backslash before it, in code
 * spans too.
 *
 * <p>The Markdown parser's own cells will not do: it drops those that the header does not name and makes up those that
 * are missing, and its inlines are at the wrong place behind an escaped pipe.
 */
public final class RowText {
    /** Blanks that are as wide as two others. */
    private static final String WIDE = "\u2002\u2003\u3000";

    private final RestoredText page;
    private final int start;
    private final int end;
    private final boolean piped;
    private int[] bounds = new int[16];
    private int count;

    private RowText(RestoredText page, int start, int end) {
        this.page = page;
        this.start = start;
        this.end = end;
        String line = page.text().content().substring(start, end);
        boolean cut = line.startsWith("|");
        int from = cut ? 1 : 0;
        for (int at = line.indexOf('|', from); at >= 0; at = line.indexOf('|', at + 1)) {
            if (at == 0 || line.charAt(at - 1) != '\\') {
                add(line, from, at);
                from = at + 1;
                cut = true;
            }
        }
        if (from < line.length()) {
            add(line, from, line.length());
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
    public static RowText of(RestoredText page, int offset, int length) {
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

    private RowText(RowText row, int[] bounds) {
        this.page = row.page;
        this.start = row.start;
        this.end = row.end;
        this.piped = row.piped;
        this.bounds = bounds;
        this.count = bounds.length / 2;
    }

    /** {@return the cells of a part of a text, as they would be cut if it were a row} */
    public static List<String> cells(String content, int start, int end) {
        int from = Blanks.skip(content, start);
        int to = Math.max(from, Math.min(end, Blanks.skipBack(content, end)));
        from += from < to && content.charAt(from) == '|' ? 1 : 0;
        List<String> cells = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (content.charAt(at) == '|' && content.charAt(at - 1) != '\\') {
                cells.add(content.substring(from, at).strip());
                from = at + 1;
            }
        }
        if (from < to) {
            cells.add(content.substring(from, to).strip());
        }
        return cells;
    }

    /**
     * The same row with other cells.
     *
     * @param from for each new cell the first of the old ones that it holds
     * @param to the old cell behind the last one; the same as {@code from} for a cell that is missing
     */
    public RowText laidOut(int[] from, int[] to) {
        int[] wanted = new int[2 * from.length];
        for (int i = 0; i < from.length; i++) {
            boolean missing = from[i] == to[i];
            wanted[2 * i] = missing ? start : bounds[2 * from[i]];
            wanted[2 * i + 1] = missing ? start : bounds[2 * to[i] - 1];
        }
        return new RowText(this, wanted);
    }

    /** {@return whether a pipe begins the row} */
    public boolean isOpened() {
        return start < end && page.text().content().charAt(start) == '|';
    }

    /** {@return whether a pipe ends the row} */
    public boolean isClosed() {
        String content = page.text().content();
        return end > start && content.charAt(end - 1) == '|' && (end - 1 == start || content.charAt(end - 2) != '\\');
    }

    /** {@return how much room there is between the pipes around a cell} */
    public int rawLength(int cell) {
        String content = page.text().content();
        int from = bounds[2 * cell];
        while (from > start && content.charAt(from - 1) != '|') {
            from--;
        }
        int to = bounds[2 * cell + 1];
        while (to < end && isBlank(content.charAt(to))) {
            to++;
        }
        return to - from;
    }

    /** {@return the texts of all cells, as {@link #text} gives them} */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /**
     * Looks for blanks before a cell's text that a browser shows.
     *
     * @param cell the cell
     * @return whether there are such, also if they were read as other blanks; one that is no wider than a blank is none
     */
    public boolean isIndented(int cell) {
        String content = page.text().content();
        int from = bounds[2 * cell];
        int to = from;
        if (from < bounds[2 * cell + 1] && Character.isSpaceChar(content.charAt(from))) {
            return true;
        }
        while (from > start && isBlank(content.charAt(from - 1))) {
            from--;
        }
        if (from == to || page.isUnchanged()) {
            return false;
        }
        SourceSpan span = page.span(from, to - from);
        String original = page.original().content();
        int odd = 0;
        for (int at = span.offset(); at < span.offset() + span.length(); at++) {
            char c = original.charAt(at);
            if (c == '&' || WIDE.indexOf(c) >= 0) {
                return true;
            }
            odd += Blanks.ODD.indexOf(c) >= 0 ? 1 : 0;
        }
        return odd > 1;
    }

    /** {@return the number of cells} */
    public int size() {
        return count;
    }

    /** {@return whether there is any pipe that cuts} */
    public boolean isPiped() {
        return piped;
    }

    /** {@return the line from its first to its last character that is not a blank} */
    public SourceSpan span() {
        return page.span(start, end - start);
    }

    /** {@return whether the row has a cell; one that is empty is there} */
    public boolean has(int cell) {
        return cell >= 0 && cell < count && bounds[2 * cell + 1] > start;
    }

    /** {@return the cell's text, trimmed and with its pipes unescaped; empty if there is no such cell} */
    public String text(int cell) {
        if (cell < 0 || cell >= count) {
            return "";
        }
        String raw = page.text().content().substring(bounds[2 * cell], bounds[2 * cell + 1]);
        return raw.indexOf('\\') < 0 ? raw : raw.replace("\\|", "|");
    }

    /** {@return the place of the cell's text; the whole line's if the cell is empty or there is none} */
    public SourceSpan span(int cell) {
        if (cell < 0 || cell >= count || bounds[2 * cell] == bounds[2 * cell + 1]) {
            return span();
        }
        return page.span(bounds[2 * cell], bounds[2 * cell + 1] - bounds[2 * cell]);
    }

    public Cell cell(int cell) {
        return new Cell(text(cell), span(cell));
    }

    private void add(String line, int from, int to) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        int first = from;
        int last = to;
        while (first < last && isBlank(line.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(line.charAt(last - 1))) {
            last--;
        }
        bounds[2 * count] = start + first;
        bounds[2 * count + 1] = start + last;
        count++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
