package dev.fieldtable.source;

import java.util.Comparator;

/**
 * A place in a page.
 *
 * <p>On a flattened page everything is on line 1, so there only the offset tells the truth.
 *
 * @param path the page's path below the docs root, with {@code /} between its parts
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param offset the offset in UTF-16 units, from 0
 * @param length the number of UTF-16 units
 */
public record SourceSpan(String path, int line, int column, int offset, int length) implements Comparable<SourceSpan> {
    private static final Comparator<SourceSpan> ORDER = Comparator.comparing(SourceSpan::path)
            .thenComparingInt(SourceSpan::offset)
            .thenComparingInt(SourceSpan::length)
            .thenComparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column);

    /**
     * The very beginning of a page, for what concerns the page as a whole.
     *
     * @param path the page's path below the docs root
     * @return the empty span at 1:1
     */
    public static SourceSpan startOf(String path) {
        return new SourceSpan(path, 1, 1, 0, 0);
    }

    /** Orders by page, then by place. */
    @Override
    public int compareTo(SourceSpan other) {
        return ORDER.compare(this, other);
    }

    /** {@return the place as {@code path:line:column}} */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
