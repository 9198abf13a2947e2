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

/** Markdown pages that lost their line ends. */
final class FlattenedLayout implements Layout {
    @Override
    public String name() {
        return "flattened";
    }

    @Override
    public Optional<Sign> sign(PageSigns page) {
        SectionSigns signs = page.sections();
        if (signs.runOnTable() >= 0 && !DamageSigns.breaksForLineEnds(page.page())) {
            return Optional.of(page.sign("rows on one line", signs.runOnTable()));
        }
        return signs.heading() < 0 && signs.runOnHeading() >= 0
                ? Optional.of(page.sign("heading within a line", signs.runOnHeading()))
                : Optional.empty();
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page, TypeLanguage types, HouseStyle house, Extent extent) {
        Findings findings = new Findings();
        RestoredText restored = new Repairs(house).lines(page, findings);
        return TableLayout.read(restored, name(), types, house, extent, findings);
    }
}
