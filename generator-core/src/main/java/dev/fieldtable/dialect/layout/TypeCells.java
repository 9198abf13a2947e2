package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what stands in the columns of types of pages. Quick and rough: it serves to find out of which kind the docs are, and
 * nothing is read yet.
 */
public final class TypeCells {
    private final HouseStyle house;
    private final boolean printed;
    private final Map<List<String>, Integer> columns = new HashMap<>();

    /**
     * A search.
     *
     * @param house what the publisher of the pages writes; a template's types are taken as they are printed
     */
    public TypeCells(HouseStyle house) {
        this.house = house;
        this.printed = !house.template().mark().isEmpty();
    }

    /**
     * Counts types.
     *
     * @param pages what stands in the columns of some pages
     * @return each type, as a type language takes it, and how often it stands there, the first one first
     */
    public Map<String, Integer> counts(List<List<String>> pages) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        pages.forEach(page -> page.forEach(cell -> cells.merge(cell, 1, Integer::sum)));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> cell : cells.entrySet()) {
            String text = cell.getKey().replace("\\|", "|");
            counts.merge(printed ? text : InlineText.of(text).type(), cell.getValue(), Integer::sum);
        }
        return counts;
    }

    /**
     * Looks through a page.
     *
     * @param page the page
     * @return what stands in its columns of types, from the top; no cell has a line end
     */
    public List<String> in(SourceText page) {
        List<String> cells = new ArrayList<>();
        String text = page.content();
        int bar = text.indexOf('|');
        int type = -1;
        int size = 0;
        List<String> before = List.of();
        for (int line = 1; line <= page.lineCount() && bar >= 0; line++) {
            int start = page.lineStart(line);
            int end = line < page.lineCount() ? page.lineStart(line + 1) : text.length();
            bar = bar < start ? text.indexOf('|', start) : bar;
            List<String> row = bar >= 0 && bar < end ? RowText.cells(text, quoted(text, start, end), end) : List.of();
            if (row.isEmpty()) {
                type = -1;
            } else if (isRunOn(row)) {
                addRunOn(row, cells);
                type = -1;
            } else if (isDelimiter(row)) {
                type = typeColumn(before);
                size = row.size();
            } else if (type >= 0 && type < row.size() && (printed || row.size() == size)) {
                cells.add(row.get(type));
            }
            before = row;
        }
        return cells;
    }

    /** {@return the column of types, if there is one of names too; -1 otherwise} */
    private int typeColumn(List<String> header) {
        return columns.computeIfAbsent(header, words -> {
            Columns found = Columns.of(words, house.columns());
            return found.name() >= 0 ? found.type() : -1;
        });
    }

    /** {@return whether a delimiter row stands within the line} */
    private static boolean isRunOn(List<String> cells) {
        for (int i = 1; i + 2 < cells.size(); i++) {
            if (cells.get(i).isEmpty() && isDelimiter(cells.get(i + 1)) && isDelimiter(cells.get(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** A page that has lost its line ends is one line; an empty cell stands between each two rows. */
    private void addRunOn(List<String> row, List<String> cells) {
        int at = 0;
        while (at < row.size()) {
            int end = at;
            while (end < row.size() && isDelimiter(row.get(end))) {
                end++;
            }
            int width = end - at;
            if (width < 2 || at <= width || !row.get(at - 1).isEmpty()) {
                at = end + 1;
                continue;
            }
            int type = typeColumn(List.copyOf(row.subList(at - 1 - width, at - 1)));
            at = end;
            while (at + width < row.size() && row.get(at).isEmpty() && !isDelimiter(row.get(at + 1))) {
                if (type >= 0) {
                    cells.add(row.get(at + 1 + type));
                }
                at += width + 1;
            }
        }
    }

    /** {@return where the text of a line begins behind the marks of quotes} */
    private static int quoted(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static boolean isDelimiter(List<String> cells) {
        for (String cell : cells) {
            if (!isDelimiter(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDelimiter(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) != '-' && cell.charAt(i) != ':') {
                return false;
            }
        }
        return !cell.isEmpty();
    }
}
