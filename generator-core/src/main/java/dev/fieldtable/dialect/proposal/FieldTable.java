package dev.fieldtable.dialect.proposal;

import dev.fieldtable.dialect.layout.SurveyedTable;
import java.util.List;

/**
 * A table that looks like one of fields, and which column holds what; -1 for what it has no column for.
 *
 * @param table the table
 * @param name that of names
 * @param type that of types
 * @param required that of marks for what has to be there
 * @param optional that of marks for what may be left out
 * @param nullable that of marks for what may be null
 * @param label that of words that add to the type
 * @param defaultValue that of defaults
 * @param example that of examples
 * @param descriptions those of prose
 */
record FieldTable(
        SurveyedTable table,
        int name,
        int type,
        int required,
        int optional,
        int nullable,
        int label,
        int defaultValue,
        int example,
        List<Integer> descriptions) {
    /** {@return what a column is headed; empty if the table has none} */
    String header(int column) {
        return column < 0 ? "" : table.headers().get(column);
    }
}
