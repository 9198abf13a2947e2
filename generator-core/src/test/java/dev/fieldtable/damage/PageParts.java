package dev.fieldtable.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A page as those see it who damage it: lines, and the tables among them.
 *
 * @param lines the lines, without their ends
 * @param code for each line whether it belongs to a fenced block
 * @param tables the tables below {@code ## Fields} and {@code ## Values}
 */
record PageParts(List<String> lines, List<Boolean> code, List<Table> tables) {
    /**
     * A table.
     *
     * @param header the index of its header line; the delimiter row is the next one
     * @param end the index behind its last row
     */
    record Table(int header, int end) {
        int firstRow() {
            return header + 2;
        }

        int rows() {
            return end - firstRow();
        }
    }

    static PageParts of(String page) {
        List<String> lines = new ArrayList<>(List.of(page.split("\n", -1)));
        List<Boolean> code = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines) {
            boolean fence = line.startsWith("```");
            code.add(fenced || fence);
            fenced ^= fence;
        }
        List<Table> tables = new ArrayList<>();
        boolean section = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!code.get(i) && line.startsWith("#")) {
                section = line.endsWith("# Fields") || line.endsWith("# Values");
            } else if (section && line.startsWith("|") && i + 1 < lines.size()) {
                int end = i;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                if (end > i + 1) {
                    tables.add(new Table(i, end));
                }
                i = end - 1;
            }
        }
        return new PageParts(lines, code, tables);
    }

    /** {@return whether all rows have both outer pipes, and as many cells as their header} */
    boolean isRegular() {
        for (Table table : tables) {
            int cells = cells(lines.get(table.header())).size();
            for (int line = table.header(); line < table.end(); line++) {
                if (!lines.get(line).endsWith("|") || cells(lines.get(line)).size() != cells) {
                    return false;
                }
            }
        }
        return true;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** {@return a copy that may be changed} */
    PageParts copy() {
        return new PageParts(new ArrayList<>(lines), code, tables);
    }

    /** {@return a copy with every line outside of code changed} */
    PageParts withProse(UnaryOperator<String> change) {
        PageParts copy = copy();
        for (int i = 0; i < lines.size(); i++) {
            if (!code.get(i)) {
                copy.lines.set(i, change.apply(lines.get(i)));
            }
        }
        return copy;
    }

    /** {@return a copy with every line of every table changed, header and delimiter row too} */
    PageParts withTables(UnaryOperator<String> change) {
        PageParts copy = copy();
        for (Table table : tables) {
            for (int i = table.header(); i < table.end(); i++) {
                copy.lines.set(i, change.apply(lines.get(i)));
            }
        }
        return copy;
    }

    /** {@return the indexes of all rows} */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (Table table : tables) {
            for (int i = table.firstRow(); i < table.end(); i++) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** {@return the index of a column of the table that a line is in; -1 if it has none of that name} */
    int column(int line, String name) {
        for (Table table : tables) {
            if (line >= table.header() && line < table.end()) {
                List<String> header = cells(lines.get(table.header()));
                for (int i = 0; i < header.size(); i++) {
                    if (header.get(i).strip().equals(name)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /** {@return the cells of a row with both outer pipes, blanks and all} */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        int from = 1;
        for (int at = 1; at < row.length(); at++) {
            if (row.charAt(at) == '|' && row.charAt(at - 1) != '\\') {
                cells.add(row.substring(from, at));
                from = at + 1;
            }
        }
        return cells;
    }

    static String row(List<String> cells) {
        return "|" + String.join("|", cells) + "|";
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
