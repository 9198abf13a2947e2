package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.dialect.layout.PageSigns;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Reads each page in the first dialect that it shows a sign of.
 *
 * @param dialects the dialects, in the order in which they are looked for
 * @param otherwise the one that is taken where there is no sign of any
 * @param house what the publisher of the pages writes
 */
record DialectChoice(List<Dialect> dialects, Dialect otherwise, HouseStyle house) implements PageReader {
    DialectChoice {
        dialects = List.copyOf(dialects);
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page, Extent extent) {
        PageSigns signs = PageSigns.of(page, house);
        for (Dialect dialect : dialects) {
            Optional<Sign> sign = dialect.layout().sign(signs);
            if (sign.isPresent()) {
                Outcome<ParsedDocument> outcome = dialect.read(page, house, extent);
                return new Outcome<>(outcome.value().withSign(sign.get()), outcome.diagnostics());
            }
        }
        return otherwise.read(page, house, extent);
    }
}
