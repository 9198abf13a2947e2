package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.Inlines;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import java.util.List;

/**
 * Tells of which rows the name and the type may stand in each other's place, although each can be read where it stands:
 * a word for a type, emphasized as types are, and one in code as names are.
 *
 * <p>There are docs that print all names and types that way; then only a few of the names are words for types.
 */
final class SwappedCells {
    private final Inlines inlines;
    private final TypeLanguage types;

    SwappedCells(Inlines inlines, TypeLanguage types) {
        this.inlines = inlines;
        this.types = types;
    }

    /** {@return whether any row of a table is printed that way, and none because all are} */
    boolean mayBeIn(List<RowText> rows, Columns columns) {
        boolean any = false;
        for (RowText row : rows) {
            boolean printed = isPrintedSo(row, columns);
            any |= printed;
            if (printed && !namesType(row, columns)) {
                return false;
            }
        }
        return any;
    }

    /** {@return whether a row is printed that way, and its name is a word for a type} */
    boolean isSwapped(RowText row, Columns columns) {
        return isPrintedSo(row, columns) && namesType(row, columns);
    }

    private boolean isPrintedSo(RowText row, Columns columns) {
        String name = row.text(columns.name());
        String type = row.text(columns.type());
        boolean emphasized = (name.startsWith("*") && name.endsWith("*"))
                || (name.startsWith("_")
                        && name.endsWith("_")
                        && inlines.text(name).isUnderlined());
        return emphasized && type.startsWith("`") && inlines.text(type).code() != null;
    }

    private boolean namesType(RowText row, Columns columns) {
        Cell name = row.cell(columns.name());
        InlineText seen = inlines.text(name.text());
        return types.parse(new Cell(seen.type(), name.span())).value() instanceof TypeExpression.Scalar;
    }
}
