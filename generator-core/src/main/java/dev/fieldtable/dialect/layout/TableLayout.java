package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.repair.DamageSigns;
import dev.fieldtable.dialect.repair.Repairs;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.dialect.unread.FieldComponents;
import dev.fieldtable.dialect.unread.FieldsWithoutTable;
import dev.fieldtable.dialect.unread.HollowPage;
import dev.fieldtable.dialect.unread.UnreadTables;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.Optional;

/** Markdown pages: a title, prose, and a section with a pipe table, a list or a heading for each arm. */
final class TableLayout implements Layout {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public Optional<Sign> sign(PageSigns page) {
        SectionSigns signs = page.sections();
        if (signs.table() >= 0) {
            return Optional.of(page.sign("header row", signs.table()));
        }
        if (signs.heading() >= 0) {
            return Optional.of(page.sign("heading of a section", signs.heading()));
        }
        int section = DamageSigns.unmarkedSection(page.page(), page.house());
        return section < 0
                ? Optional.empty()
                : Optional.of(page.sign("section above a table, a list or an arm", section));
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page, TypeLanguage types, HouseStyle house, Extent extent) {
        return read(RestoredText.unchanged(page), name(), types, house, extent, new Findings());
    }

    /**
     * Reads a page that was restored, if need be.
     *
     * @param restored the Markdown page; what is read has the places of its original
     * @param layout the name of the layout that the page was found in
     * @param types how its types are spelled
     * @param house what its publisher writes
     * @param extent how much of it is wanted
     * @param findings what was found when it was restored
     */
    static Outcome<ParsedDocument> read(
            RestoredText restored,
            String layout,
            TypeLanguage types,
            HouseStyle house,
            Extent extent,
            Findings findings) {
        SourceText original = restored.original();
        RestoredText markdown = MdxText.markdown(SiteText.markdown(FrontMatter.without(restored)));
        RestoredText sound = sound(markdown, types, house, findings);
        PageReading reading = restoredReading(sound, types, house, extent);
        if (reading.isWithoutRows()) {
            UnreadTables.tell(sound, house, reading.findings());
        }
        reading.tellOfEmptySections();
        FieldComponents.tell(restored, reading.findings());
        if (reading.isWithoutRows() && reading.findings().unread().isEmpty()) {
            FieldsWithoutTable.tell(sound, reading.findings());
        }
        MergeConflicts.tell(markdown, findings);
        findings.addAll(reading.findings());
        if (reading.sections().isEmpty()
                && reading.operations().isEmpty()
                && reading.findings().size() == 0) {
            tellOfNoModel(original, findings);
        }
        String dialect = layout + "-" + types.name();
        ParsedDocument document = new ParsedDocument(original, dialect, reading.sections(), reading.operations())
                .withTables(reading.tables())
                .withNames(types.names());
        return findings.with(reading.bare().map(document::withBare).orElse(document));
    }

    private static void tellOfNoModel(SourceText page, Findings findings) {
        SourceSpan place = SourceSpan.startOf(page.path());
        HollowPage.nature(page)
                .ifPresentOrElse(
                        nature -> findings.add(DiagnosticCode.HOLLOW_PAGE, place, "The page is " + nature + "."),
                        () -> findings.add(DiagnosticCode.NO_MODEL, place, "The page describes no type."));
    }

    /** Undoes what may be undone on any page. */
    private static RestoredText sound(RestoredText page, TypeLanguage types, HouseStyle house, Findings findings) {
        Repairs repairs = new Repairs(house);
        RestoredText plain = repairs.comments(repairs.characters(page, findings), findings);
        return repairs.headings(plain, types, findings);
    }

    /** Reads a page, and once more with its damage undone if that tells more. */
    private static PageReading restoredReading(RestoredText page, TypeLanguage types, HouseStyle house, Extent extent) {
        PageReading asItIs = PageReading.of(page, types, house, extent);
        if (!asItIs.doubtful()) {
            return asItIs;
        }
        Findings repairs = new Findings();
        RestoredText restored = new Repairs(house).blocks(page, types, repairs);
        if (restored == page) {
            return asItIs;
        }
        PageReading asItWas = PageReading.of(restored, types, house, extent);
        int sections = asItWas.sections().size();
        boolean operations =
                asItIs.sections().isEmpty() && !asItWas.operations().isEmpty();
        boolean more =
                operations || (sections > 0 && sections >= asItIs.sections().size());
        return more ? asItWas.after(repairs) : asItIs;
    }
}
