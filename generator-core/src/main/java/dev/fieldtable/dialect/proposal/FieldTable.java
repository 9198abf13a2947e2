package dev.fieldtable.dialect.proposal;

import dev.fieldtable.dialect.layout.SurveyedTable;
import dev.fieldtable.dialect.page.LinkedText;
import java.util.List;

/**
 * A table that looks like one of fields, and which column holds what; -1 for what it has no column for.
 *
 * @param table the table
 * @param name that of names
 * @param type that of types, which may be that of names
 * @param required that of marks for what has to be there
 * @param optional that of marks for what may be left out
 * @param nullable that of marks for what may be null
 * @param label that of words that add to the type
 * @param defaultValue that of defaults
 * @param example that of examples
 * @param values that of values that a text may have
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
        int values,
        List<Integer> descriptions) {
    /** {@return what is seen of the name of a row} */
    String seenName(int row) {
        return name == type ? table.sharedName(row, name) : table.seen(row, name);
    }

    /** {@return what is seen of the type of a row, and what of it is links} */
    LinkedText linkedType(int row) {
        return name == type ? table.sharedType(row, type) : table.linked(row, type);
    }

    /** {@return what a column is headed; empty if the table has none} */
    String header(int column) {
        return column < 0 ? "" : table.headers().get(column);
    }
}
