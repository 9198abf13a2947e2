package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.RowText;
import org.jspecify.annotations.Nullable;

/**
 * Puts cells together that a pipe within code has cut, {@code `"on" | "off"`}: Markdown wants a backslash before it, and
 * tools that write docs forget it.
 */
final class CodeCells {
    private CodeCells() {}

    /**
     * Puts a row together.
     *
     * @param row the row
     * @param size how many cells it should have
     * @param name which of these is a name, and holds no pipe
     * @return the row with as many cells; {@code null} if this does not follow from the marks of its code
     */
    static @Nullable RowText whole(RowText row, int size, int name) {
        if (row.size() <= size) {
            return null;
        }
        int[] from = new int[size];
        int[] to = new int[size];
        int cell = 0;
        for (int column = 0; column < size; column++) {
            from[column] = cell;
            boolean open = false;
            do {
                if (cell == row.size()) {
                    return null;
                }
                open ^= isCut(row.text(cell++));
            } while (open);
            to[column] = cell;
            if (column == name && cell - from[column] > 1) {
                return null;
            }
        }
        return cell == row.size() ? row.laidOut(from, to) : null;
    }

    /** {@return whether code begins in a cell, or ends, and does not do both} */
    private static boolean isCut(String cell) {
        return cell.chars().filter(c -> c == '`').count() % 2 != 0;
    }
}
