package dev.fieldtable.report;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells are padded to stand below each other, as long as that does not make a column very wide. */
final class Columns {
    private static final int WIDEST = 44;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    void add(String... cells) {
        List<String> row = new ArrayList<>(cells.length);
        for (int i = 0; i < cells.length; i++) {
            String cell = Wording.oneLine(cells[i]);
            row.add(cell);
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), Math.min(WIDEST, cell.length())));
        }
        rows.add(row);
    }

    StringBuilder appendTo(StringBuilder text) {
        for (List<String> row : rows) {
            int pending = 0;
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                if (!cell.isEmpty()) {
                    text.append(" ".repeat(pending)).append(cell);
                    pending = 0;
                }
                pending += Math.max(0, widths.get(i) - cell.length()) + 2;
            }
            text.append('\n');
        }
        return text;
    }
}
