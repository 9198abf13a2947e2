package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.layout.Layout;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.source.SourceText;

/**
 * A documentation style.
 *
 * @param layout how a page shows its fields
 * @param types how their types are spelled
 */
public record Dialect(Layout layout, TypeLanguage types) implements PageReader {
    /** {@return the name that options and reports use, such as {@code table-python}} */
    public String name() {
        return layout.name() + "-" + types.name();
    }

    /** Reads a page in this style, whatever it looks like. */
    @Override
    public Outcome<ParsedDocument> read(SourceText page) {
        return layout.read(page, types);
    }
}
