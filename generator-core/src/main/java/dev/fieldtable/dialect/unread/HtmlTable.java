package dev.fieldtable.dialect.unread;

import dev.fieldtable.house.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables of HTML, by their tags alone. */
final class HtmlTable {
    private static final String ROW = "<tr";
    private static final String TABLE_END = "</table";
    private static final int LONGEST_HEADER = 4_000;

    private final PageText page;
    private final HeaderWords words;

    HtmlTable(PageText page, HeaderWords words) {
        this.page = page;
        this.words = words;
    }

    /** Looks for the first table whose first row is a header of fields. */
    Optional<UnreadTable> first() {
        String content = page.content();
        for (int row = indexOf(ROW, 0); row >= 0; row = indexOf(ROW, row + 1)) {
            int next = indexOf(ROW, row + 1);
            int end = Math.min(next < 0 ? content.length() : next, row + LONGEST_HEADER);
            if (words.header(cells(content.substring(row, end)), false).isPresent()) {
                int line = page.lineOf(row);
                int rows = rows(row + 1);
                return rows == 0
                        ? Optional.empty()
                        : Optional.of(new UnreadTable(line, line + 1, "an HTML table", SectionKind.FIELDS, rows));
            }
        }
        return Optional.empty();
    }

    private int rows(int from) {
        int close = indexOf(TABLE_END, from);
        int rows = 0;
        for (int row = indexOf(ROW, from); row >= 0 && (close < 0 || row < close); row = indexOf(ROW, row + 1)) {
            rows++;
        }
        return rows;
    }

    /** The texts between tags; what is blank is the room between two cells. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        int from = row.length();
        for (int at = 0; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c == '>') {
                from = at + 1;
            } else if (c == '<' && from < at && !row.substring(from, at).isBlank()) {
                cells.add(row.substring(from, at));
            }
        }
        return cells;
    }

    private int indexOf(String tag, int from) {
        String content = page.content();
        for (int at = content.indexOf('<', from); at >= 0; at = content.indexOf('<', at + 1)) {
            if (content.regionMatches(true, at, tag, 0, tag.length())) {
                return at;
            }
        }
        return -1;
    }
}
