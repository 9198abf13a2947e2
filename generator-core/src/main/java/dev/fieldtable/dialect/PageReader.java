package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.source.SourceText;

/** Reads pages: in one {@link Dialect}, or in the one that each page is written in. */
public interface PageReader {
    /**
     * Reads a page.
     *
     * @param page the page
     * @param extent how much of it is wanted
     * @return what the page says, and what could not be read. Never throws
     */
    Outcome<ParsedDocument> read(SourceText page, Extent extent);

    /**
     * Reads what a page says of types.
     *
     * @param page the page
     * @return what the page says, and what could not be read. Never throws
     */
    default Outcome<ParsedDocument> read(SourceText page) {
        return read(page, Extent.TYPES);
    }
}
