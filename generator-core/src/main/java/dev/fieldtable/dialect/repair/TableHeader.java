package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.house.ColumnWords;

/** Tells the header rows of tables of fields and of values from other lines. */
final class TableHeader {
    private static final int LONGEST = 10_000;

    private final ColumnWords words;

    TableHeader(ColumnWords words) {
        this.words = words;
    }

    /** {@return whether a part of a page is a header that names the columns of fields or of values} */
    boolean isHeader(String content, int start, int end) {
        return isFields(content, start, end) || isValues(content, start, end);
    }

    boolean isFields(String content, int start, int end) {
        if (!mayBe(content, start, end)) {
            return false;
        }
        Columns columns = Columns.of(RowText.cells(content, start, end), words);
        return columns.name() >= 0 && columns.type() >= 0;
    }

    boolean isValues(String content, int start, int end) {
        if (!mayBe(content, start, end)) {
            return false;
        }
        Columns columns = Columns.of(RowText.cells(content, start, end), words);
        return columns.name() >= 0 && columns.value() >= 0;
    }

    private static boolean mayBe(String content, int start, int end) {
        return end - start <= LONGEST && PageLines.indexOf(content, '|', start, end) >= 0;
    }
}
