package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.source.SourceText;
import java.util.Optional;

/**
 * The table for which a page takes too much memory. The Markdown parser says that there is one, but not where.
 *
 * @param offset where its header row begins
 * @param length how long that row is
 * @param columns how many columns the header row has, and so each row
 * @param rows how many rows there are below the delimiter row
 */
record LargeTable(int offset, int length, int columns, int rows) {
    /**
     * Looks for it.
     *
     * @param text the page
     * @param mostCells how many cells a table may have, those of the header row among them
     * @return the first table that has more; nothing if none stands directly on the page
     */
    static Optional<LargeTable> in(SourceText text, int mostCells) {
        for (int line = 2; line <= text.lineCount(); line++) {
            if (isDelimiterRow(text.line(line))) {
                String header = text.line(line - 1);
                int columns = RowText.cells(header, 0, header.length()).size();
                int last = line;
                while (last < text.lineCount() && !text.line(last + 1).isBlank()) {
                    last++;
                }
                if ((long) columns * (last - line + 1) > mostCells) {
                    return Optional.of(new LargeTable(text.lineStart(line - 1), header.length(), columns, last - line));
                }
                line = last;
            }
        }
        return Optional.empty();
    }

    private static boolean isDelimiterRow(String line) {
        boolean dashed = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("|:- \t".indexOf(c) < 0) {
                return false;
            }
            dashed |= c == '-';
        }
        return dashed;
    }
}
