package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.source.SourceText;

/** Reads pages: in one {@link Dialect}, or in the one that each page is written in. */
public interface PageReader {
    /**
     * Reads a page.
     *
     * @param page the page
     * @return what the page says, and what could not be read. Never throws
     */
    Outcome<ParsedDocument> read(SourceText page);
}
