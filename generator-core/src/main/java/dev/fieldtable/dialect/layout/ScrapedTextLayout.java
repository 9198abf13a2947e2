package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.repair.DamageSigns;
import dev.fieldtable.dialect.repair.Repairs;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceText;
import java.util.Optional;

/** The text of rendered pages, as a browser copies it or a tool takes it off the web. */
final class ScrapedTextLayout implements Layout {
    @Override
    public String name() {
        return "scraped";
    }

    @Override
    public Optional<Sign> sign(PageSigns page) {
        int section = DamageSigns.scrapedSection(page.page(), page.house());
        return section < 0 ? Optional.empty() : Optional.of(page.sign("section without marks", section));
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page, TypeLanguage types, HouseStyle house, Extent extent) {
        Findings findings = new Findings();
        RestoredText restored = new Repairs(house).markup(page, types, findings);
        return TableLayout.read(restored, name(), types, house, extent, findings);
    }
}
