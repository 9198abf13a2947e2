package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.ForeignHeaders;
import dev.fieldtable.dialect.page.Inlines;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeColumn;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.ColumnWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows tables of fields that nothing reads: by their headers, where these are in a language that is known, else by what
 * their cells say.
 */
final class ForeignTables {
    private static final Pattern NAME = Pattern.compile("[$@_\\p{L}][$@_\\p{L}\\p{N}.\\-\\[\\]]*");
    /** So many rows tell what the others are. */
    static final int ENOUGH_ROWS = 1_000;

    private static final int FEWEST_COLUMNS = 3;

    private final Inlines inlines;
    private final TypeLanguage types;
    private final ColumnWords words;

    ForeignTables(Inlines inlines, TypeLanguage types, ColumnWords words) {
        this.inlines = inlines;
        this.types = types;
        this.words = ForeignHeaders.beside(words);
    }

    /**
     * Looks whether columns of names and types are headed so, and hold names.
     *
     * @param header the header of the table
     * @param rows the rows below it, or the first {@link #ENOUGH_ROWS} of them
     */
    boolean isHeaded(RowText header, List<RowText> rows) {
        Columns columns = Columns.of(header, words);
        // Many leave the column of names without a head.
        int name = columns.name() < 0 && header.text(0).isBlank() ? 0 : columns.name();
        return name >= 0 && columns.type() >= 0 && !rows.isEmpty() && isOfNames(rows, name);
    }

    /**
     * Looks whether the first column of a table has names and another one types.
     *
     * @param header the header of the table
     * @param rows the rows below it, or the first {@link #ENOUGH_ROWS} of them
     */
    boolean isOfFields(RowText header, List<RowText> rows) {
        if (header.size() < FEWEST_COLUMNS || rows.isEmpty()) {
            return false;
        }
        for (int column = 0; column < header.size(); column++) {
            // Types that come first are names as well as any.
            if (isOfTypes(rows, column)) {
                return isOfNames(rows, column == 0 ? 1 : 0);
            }
        }
        return false;
    }

    private boolean isOfTypes(List<RowText> rows, int column) {
        TypeColumn cells = new TypeColumn(types);
        for (RowText row : rows) {
            cells.add(inlines.text(row.text(column)).type());
        }
        return cells.isPlain();
    }

    private boolean isOfNames(List<RowText> rows, int column) {
        long names = rows.stream()
                .map(row -> inlines.text(row.text(column)).name())
                .filter(CellName::isClear)
                .filter(name -> NAME.matcher(name.text()).matches())
                .count();
        return 4 * names >= 3L * rows.size();
    }
}
