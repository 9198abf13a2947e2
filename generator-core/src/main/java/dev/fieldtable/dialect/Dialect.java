package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.dialect.layout.Layout;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;

/**
 * A documentation style.
 *
 * @param layout how a page shows its fields
 * @param types how their types are spelled
 */
public record Dialect(Layout layout, TypeLanguage types) {
    /** {@return the name that options and reports use, such as {@code table-python}} */
    public String name() {
        return layout.name() + "-" + types.name();
    }

    /**
     * Reads a page in this style, whatever it looks like.
     *
     * @param page the page
     * @param house what its publisher writes, where others write otherwise
     * @param extent how much of it is wanted
     * @return what the page says, and what could not be read. Never throws
     */
    public Outcome<ParsedDocument> read(SourceText page, HouseStyle house, Extent extent) {
        return layout.read(page, types, house, extent);
    }
}
