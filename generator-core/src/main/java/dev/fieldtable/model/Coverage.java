package dev.fieldtable.model;

import java.util.List;

/**
 * How much of the docs was understood. Rows are those of field tables, value tables and value lists.
 *
 * @param pages all pages that were given
 * @param modelPages the pages that describe at least one type
 * @param rows the rows seen on them, and those of tables that look like these and were not read
 * @param rowsRead the rows that became a property or a value
 * @param understanding how well they were understood beyond that
 * @param kinds what the docs were seen to be; empty if nobody has looked
 */
public record Coverage(
        int pages, int modelPages, int rows, int rowsRead, Understanding understanding, List<DocsKind> kinds) {
    /** Copies the list. */
    public Coverage {
        kinds = List.copyOf(kinds);
    }

    /**
     * Docs of which only the rows are counted.
     *
     * @param pages all pages that were given
     * @param modelPages the pages that describe at least one type
     * @param rows the rows seen on them
     * @param rowsRead the rows that became a property or a value
     */
    public Coverage(int pages, int modelPages, int rows, int rowsRead) {
        this(pages, modelPages, rows, rowsRead, Understanding.NONE, List.of());
    }

    /**
     * Says what the docs were seen to be.
     *
     * @param seen the kinds
     * @return a copy that says so
     */
    public Coverage withKinds(List<DocsKind> seen) {
        return new Coverage(pages, modelPages, rows, rowsRead, understanding, seen);
    }

    /** {@return the rows that a diagnostic tells of} */
    public int rowsSkipped() {
        return rows - rowsRead;
    }

    /** {@return whether it is true that all was read: no row was left out, and nothing else was guessed or lost} */
    public boolean isWhole() {
        return rowsSkipped() == 0 && understanding.isWhole();
    }
}
