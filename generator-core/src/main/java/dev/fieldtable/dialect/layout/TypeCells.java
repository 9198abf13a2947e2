package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Map;

/** Collects what stands in the columns of types of a page. Quick and rough: it serves to find out of which kind the docs are. */
public final class TypeCells {
    private TypeCells() {}

    /**
     * Looks through a page.
     *
     * @param page the page
     * @param words what columns are headed
     * @param counts takes each type, as a type language takes it, and counts it
     */
    public static void count(SourceText page, ColumnWords words, Map<String, Integer> counts) {
        String text = page.content();
        int type = -1;
        int size = 0;
        List<String> before = List.of();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Blanks.isLineEnd(text.charAt(end))) {
                end++;
            }
            int bar = text.indexOf('|', at);
            List<String> cells = bar >= 0 && bar < end ? RowText.cells(text, at, end) : List.of();
            if (cells.isEmpty()) {
                type = -1;
            } else if (isDelimiter(cells)) {
                Columns columns = Columns.of(before, words);
                type = columns.name() >= 0 ? columns.type() : -1;
                size = cells.size();
            } else if (type >= 0 && type < cells.size() && cells.size() == size) {
                String cell = cells.get(type).replace("\\|", "|");
                counts.merge(InlineText.of(cell).type(), 1, Integer::sum);
            }
            before = cells;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private static boolean isDelimiter(List<String> cells) {
        return cells.stream().allMatch(cell -> !cell.isEmpty() && cell.chars().allMatch(c -> c == '-' || c == ':'));
    }
}
