package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.layout.PageSigns;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

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
        PageSigns signs = PageSigns.of(page);
        for (Dialect dialect : dialects) {
            Optional<Sign> sign = dialect.layout().sign(signs);
            if (sign.isPresent()) {
                Outcome<ParsedDocument> outcome = dialect.read(page);
                return new Outcome<>(outcome.value().withSign(sign.get()), outcome.diagnostics());
            }
        }
        return otherwise.read(page);
    }
}
