package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.source.SourceText;
import java.util.List;

/**
 * Reads each page in the first dialect that it shows a sign of.
 *
 * @param dialects the dialects, in the order in which they are looked for
 * @param otherwise the one that is taken where there is no sign of any
 */
record DialectChoice(List<Dialect> dialects, Dialect otherwise) implements PageReader {
    DialectChoice {
        dialects = List.copyOf(dialects);
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page) {
        return dialects.stream()
                .filter(dialect -> dialect.layout().sign(page).isPresent())
                .findFirst()
                .orElse(otherwise)
                .read(page);
    }
}
