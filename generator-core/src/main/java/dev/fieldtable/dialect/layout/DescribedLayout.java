package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.repair.Repairs;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.dialect.unread.FieldComponents;
import dev.fieldtable.dialect.unread.FieldsWithoutTable;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.List;

/** Markdown pages as a description says that they are written: any number of models a page, each with a table. */
public final class DescribedLayout {
    private final DialectDescription description;
    private final TypeLanguage types;
    private final HouseStyle house;

    /**
     * A layout.
     *
     * @param description how the pages are written
     * @param house what those who link the pages go by
     */
    public DescribedLayout(DialectDescription description, HouseStyle house) {
        this.house = house;
        this.description = description;
        this.types = TypeLanguage.described(description);
    }

    /**
     * Reads a page.
     *
     * @param page the page
     * @param extent how much of it is wanted
     * @return what it says, and what could not be read. Never throws
     */
    public Outcome<ParsedDocument> read(SourceText page, Extent extent) {
        Findings findings = new Findings();
        RestoredText markdown = Repairs.tables(plain(page), this::isHeader, findings);
        MarkdownPage parsed;
        try {
            parsed = MarkdownPage.of(markdown);
        } catch (IllegalArgumentException e) {
            PageReading.tooLarge(markdown, findings);
            return findings.with(new ParsedDocument(page, types.name(), List.of(), List.of()));
        }
        DescribedSections sections = new DescribedSections(parsed, description, types, house.names(), findings);
        List<TypeSection> read = sections.read();
        FieldComponents.tell(RestoredText.unchanged(page), findings);
        if (read.isEmpty()) {
            FieldsWithoutTable.tell(markdown, findings);
        }
        List<Operation> operations =
                extent == Extent.OPERATIONS ? new DescribedOperations(parsed, description, read).read() : List.of();
        ParsedDocument document = new ParsedDocument(page, types.name(), read, operations)
                .withTables(sections.tables())
                .withNames(names(read));
        return findings.with(sections.bare(read).map(document::withBare).orElse(document));
    }

    /** Descriptions of clients are for several languages; names that all begin with a capital are those of C# and its like. */
    private NameStyle names(List<TypeSection> sections) {
        NameStyle upper = new NameStyle("C#", NameStyle.Form.UPPER_CAMEL, false);
        List<String> names = sections.stream()
                .filter(TypeSection.FieldTable.class::isInstance)
                .flatMap(section -> ((TypeSection.FieldTable) section).rows().stream())
                .map(FieldRow::name)
                .filter(name -> !name.equals(house.names().anyOther()))
                .toList();
        boolean all = names.stream().allMatch(name -> upper.has(name) && upper.isShownBy(name));
        return all && !names.isEmpty() ? upper : types.names();
    }

    /** {@return a page as Markdown that has each of its headings to itself} */
    static RestoredText plain(SourceText page) {
        return JoinedRules.withPipes(HtmlHeadings.apart(
                MdxText.markdown(SiteText.markdown(FrontMatter.without(RestoredText.unchanged(page))))));
    }

    private boolean isHeader(List<String> headers) {
        return DescribedColumns.ofFields(headers, description).isOfFields()
                || DescribedColumns.ofValues(headers, description).isOfValues();
    }
}
