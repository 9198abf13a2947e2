package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.ValueRow;
import java.util.ArrayList;
import java.util.List;

/** Makes values of the rows of a table, where they stand raw: without quotes, code marks or escapes. */
final class ValueRows implements SectionTables.RowReader {
    private final Findings findings;
    private final List<ValueRow> rows = new ArrayList<>();
    private boolean open;
    private int skipped;

    ValueRows(Findings findings) {
        this.findings = findings;
    }

    List<ValueRow> rows() {
        return rows;
    }

    /** {@return whether a row stood for all values that are not listed} */
    boolean isOpen() {
        return open;
    }

    int skipped() {
        return skipped;
    }

    @Override
    public void read(String name, Columns columns, RowText row) {
        int column = columns.value();
        String value = row.text(column);
        if (name.equals("-") && value.startsWith("`Unrecognized<")) {
            open = true;
        } else if (column >= row.size()) {
            findings.add(DiagnosticCode.UNREADABLE_ROW, row.span(), "The row has no value.");
            skipped++;
        } else {
            rows.add(new ValueRow(name, value, false, row.span()));
        }
    }
}
