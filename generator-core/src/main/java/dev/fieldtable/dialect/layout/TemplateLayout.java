package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Markdown pages that a template prints: a title, a table of properties with a column of notes, enums of properties, or a
 * list of values or of types. What cells hold is printed as it is, so that it is read as it is: pipes are no ends of cells
 * where there are too many, and names are no Markdown.
 */
final class TemplateLayout implements Layout {
    @Override
    public String name() {
        return "template";
    }

    @Override
    public Optional<Sign> sign(PageSigns page) {
        return TemplateSigns.in(page.page(), page.house()).map(at -> page.sign("what a template prints", at));
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page, TypeLanguage types, HouseStyle house, Extent extent) {
        String dialect = name() + "-" + types.name();
        Findings findings = new Findings();
        RestoredText markdown = FrontMatter.without(RestoredText.unchanged(page));
        boolean ofOperations = TemplateSigns.isOfOperations(page, house);
        if (ofOperations) {
            findings.add(
                    DiagnosticCode.NO_MODEL,
                    SourceSpan.startOf(page.path()),
                    "The page is one of operations, and describes no type.");
        }
        if (ofOperations && extent == Extent.TYPES) {
            return findings.with(new ParsedDocument(page, dialect, List.of(), List.of()));
        }
        MarkdownPage parsed;
        try {
            parsed = MarkdownPage.of(markdown);
        } catch (IllegalArgumentException e) {
            PageReading.tooLarge(markdown, findings);
            return findings.with(new ParsedDocument(page, dialect, List.of(), List.of()));
        }
        if (ofOperations) {
            List<Operation> operations = new TemplateOperations(parsed, types, house).read();
            return findings.with(new ParsedDocument(page, dialect, List.of(), operations));
        }
        TemplateSections read = new TemplateSections(parsed, types, house, findings);
        List<TypeSection> sections = read.read();
        Optional<Preamble> bare = types.hasBareUnions() ? read.bare() : Optional.empty();
        SectionTables.ofFields(parsed, types, house, findings).passOverOthers();
        if (sections.isEmpty() && bare.isEmpty() && findings.size() == 0) {
            findings.add(DiagnosticCode.NO_MODEL, SourceSpan.startOf(page.path()), "The page describes no type.");
        }
        ParsedDocument document = new ParsedDocument(page, dialect, sections, List.of())
                .withTables(parsed.tables())
                .withNames(types.names());
        return findings.with(bare.map(document::withBare).orElse(document));
    }
}
