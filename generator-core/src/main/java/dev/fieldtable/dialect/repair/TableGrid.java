package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.dialect.page.RequiredMarks;
import dev.fieldtable.house.HouseStyle;
import java.util.Arrays;
import java.util.Locale;

/**
 * The columns of a table that lost its lines, and where its rows begin.
 *
 * <p>Cells are counted: a row has as many as the delimiter row. Where the count leads to something that is no row, since
 * a cell is missing or a pipe belongs to the text, the next place is searched that looks like the beginning of a row.
 */
final class TableGrid {
    /** How much farther than the count says a row's end is searched, in cells. */
    private static final int SEARCHED = 64;

    /** No mark is longer than this. */
    private static final int MARK_LENGTH = 40;

    private static final int NONE = -1;

    private final Pipes pipes;
    private final int size;
    private final int between;
    private final Columns columns;
    private final RequiredMarks marks;

    private TableGrid(Pipes pipes, int size, int between, Columns columns, RequiredMarks marks) {
        this.pipes = pipes;
        this.size = size;
        this.between = between;
        this.columns = columns;
        this.marks = marks;
    }

    /**
     * Takes the header's words.
     *
     * @param pipes the text's pipes
     * @param header the pipe that opens the header row
     * @param size the number of columns
     * @param opened whether every row begins with a pipe of its own
     * @param house what the header's words mean
     */
    static TableGrid of(Pipes pipes, int header, int size, boolean opened, HouseStyle house) {
        String[] words = new String[size];
        Arrays.setAll(
                words, i -> InlineText.of(pipes.cell(header + i)).visible().toLowerCase(Locale.ROOT));
        return new TableGrid(
                pipes, size, opened ? 1 : 0, Columns.of(words, house.columns()), new RequiredMarks(house.cells()));
    }

    /** {@return the number of columns} */
    int size() {
        return size;
    }

    Columns columns() {
        return columns;
    }

    /** {@return whether a column holds prose, where a line end may be meant} */
    boolean isProse(int column) {
        return column == columns.description() || column == columns.example();
    }

    /**
     * Finds the next row.
     *
     * @param row the pipe in front of a row's first cell
     * @param limit the pipe that the next table begins with, or the number of pipes
     * @return the pipe in front of the next row's first cell; -1 if the table ends with this row
     */
    int nextRow(int row, int limit) {
        int counted = row + size + between;
        if (isBoundary(counted, limit) && (isRow(counted, limit) || isCode(counted) || isRowBefore(counted, limit))) {
            return counted;
        }
        if (between == 0 && counted + 1 < limit && pipes.isBlank(counted) && isRow(counted + 1, limit)) {
            return counted + 1;
        }
        // Without marks, any word that a pipe follows might begin a row.
        boolean searched = between > 0 || columns.required() >= 0;
        int end = searched ? (int) Math.min(limit, (long) counted + SEARCHED) : 0;
        for (int next = row + 1 + between + Math.max(0, columns.required()); next < end; next++) {
            if (isBoundary(next, limit) && isRow(next, limit) && (between == 0 ? isIdentifier(next) : isCode(next))) {
                return next;
            }
        }
        return between > 0 && isBoundary(counted, limit) ? counted : NONE;
    }

    /** A row whose mark is not known is a row all the same if it has a name and another row follows it. */
    private boolean isRowBefore(int row, int limit) {
        return between == 0 && row + size < limit && hasName(row) && isRow(row + size, limit);
    }

    /** Two pipes stand between rows that begin with a pipe, and nothing between the two. */
    private boolean isBoundary(int row, int limit) {
        return row < limit && (between == 0 || pipes.isBlank(row - 1));
    }

    /** {@return whether a row that begins here has a name, and a mark where the marks are} */
    private boolean isRow(int row, int limit) {
        int required = columns.required();
        int last = Math.max(required + 1, columns.name());
        return row + last < limit && hasName(row) && (required < 0 || isMark(row + required));
    }

    private boolean hasName(int row) {
        int cell = row + Math.max(0, columns.name());
        return !pipes.isBlank(cell) && (between > 0 || pipes.isWord(cell));
    }

    private boolean isMark(int pipe) {
        if (pipes.isBlank(pipe) || pipes.trimmedLength(pipe) > MARK_LENGTH) {
            return false;
        }
        return marks.of(pipes.cell(pipe)) != null;
    }

    private boolean isIdentifier(int row) {
        return Names.isName(pipes.cell(row + Math.max(0, columns.name())));
    }

    private boolean isCode(int row) {
        int cell = row + Math.max(0, columns.name());
        char first = cell < pipes.count() ? pipes.firstOf(cell) : 0;
        return first == '`' || first == '~' || first == '*';
    }
}
