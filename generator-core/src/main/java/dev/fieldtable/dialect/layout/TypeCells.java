package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.house.HouseStyle;
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
     * @param house what the publisher of the page writes; a template's types are taken as they are printed
     * @param counts takes each type, as a type language takes it, and counts it
     */
    public static void count(SourceText page, HouseStyle house, Map<String, Integer> counts) {
        boolean printed = !house.template().mark().isEmpty();
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
            List<String> cells = bar >= 0 && bar < end ? RowText.cells(text, quoted(text, at, end), end) : List.of();
            if (cells.isEmpty()) {
                type = -1;
            } else if (isRunOn(cells)) {
                countRunOn(cells, house.columns(), counts);
                type = -1;
            } else if (isDelimiter(cells)) {
                Columns columns = Columns.of(before, house.columns());
                type = columns.name() >= 0 ? columns.type() : -1;
                size = cells.size();
            } else if (type >= 0 && type < cells.size() && (printed || cells.size() == size)) {
                count(cells.get(type), printed, counts);
            }
            before = cells;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
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
    private static void countRunOn(List<String> cells, ColumnWords words, Map<String, Integer> counts) {
        int at = 0;
        while (at < cells.size()) {
            int end = at;
            while (end < cells.size() && isDelimiter(cells.get(end))) {
                end++;
            }
            int width = end - at;
            if (width < 2 || at <= width || !cells.get(at - 1).isEmpty()) {
                at = end + 1;
                continue;
            }
            Columns columns = Columns.of(cells.subList(at - 1 - width, at - 1), words);
            at = end;
            while (at + width < cells.size() && cells.get(at).isEmpty() && !isDelimiter(cells.get(at + 1))) {
                if (columns.name() >= 0 && columns.type() >= 0) {
                    count(cells.get(at + 1 + columns.type()), false, counts);
                }
                at += width + 1;
            }
        }
    }

    private static void count(String cell, boolean printed, Map<String, Integer> counts) {
        String text = cell.replace("\\|", "|");
        counts.merge(printed ? text : InlineText.of(text).type(), 1, Integer::sum);
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
        return cells.stream().allMatch(TypeCells::isDelimiter);
    }

    private static boolean isDelimiter(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c == '-' || c == ':');
    }
}
