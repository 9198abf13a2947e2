package dev.fieldtable.model;

/**
 * How much of the docs was understood. Rows are those of field tables, value tables and value lists.
 *
 * @param pages all pages that were given
 * @param modelPages the pages that describe at least one type
 * @param rows the rows seen on them
 * @param rowsRead the rows that became a property or a value
 */
public record Coverage(int pages, int modelPages, int rows, int rowsRead) {
    /** {@return the rows that a diagnostic tells of} */
    public int rowsSkipped() {
        return rows - rowsRead;
    }
}
