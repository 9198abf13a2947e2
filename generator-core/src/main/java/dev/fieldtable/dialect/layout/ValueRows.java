package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.house.OpenEnumWords;
import java.util.ArrayList;
import java.util.List;

/** Makes values of the rows of a table, where they stand raw: without quotes, code marks or escapes. */
final class ValueRows implements SectionTables.RowReader {
    private final OpenEnumWords openEnums;
    private final List<ValueRow> rows = new ArrayList<>();
    private boolean open;

    ValueRows(OpenEnumWords openEnums) {
        this.openEnums = openEnums;
    }

    List<ValueRow> rows() {
        return rows;
    }

    /** {@return whether a row stood for all values that are not listed} */
    boolean isOpen() {
        return open;
    }

    @Override
    public void read(String name, Columns columns, RowText row) {
        String value = row.text(columns.value());
        if (name.equals(openEnums.restName()) && value.startsWith(openEnums.restValue())) {
            open = true;
        } else {
            rows.add(new ValueRow(name, value, false, row.span()));
        }
    }
}
