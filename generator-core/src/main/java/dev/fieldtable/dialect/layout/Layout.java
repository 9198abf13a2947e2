package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.source.SourceText;

/** A way to show the fields of a type on a page. */
public interface Layout {
    /** {@return the layout of Markdown pages with pipe tables} */
    static Layout table() {
        return new TableLayout();
    }

    /** {@return the name that options and reports use, such as {@code table}} */
    String name();

    /**
     * Reads a page.
     *
     * @param page the page
     * @param types how its types are spelled
     * @return what the page says, and what could not be read. Never throws
     */
    Outcome<ParsedDocument> read(SourceText page, TypeLanguage types);
}
