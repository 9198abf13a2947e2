package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.document.Variant;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections of a page and reads them.
 *
 * <p>A second-level section belongs to the page's title, whatever headings the prose between them has. A deeper one
 * belongs to the heading right above it, if that is one level higher: this is how a page describes a second type.
 */
final class Sections {
    private static final int NONE = -1;

    private final MarkdownPage page;
    private final TypeLanguage types;
    private final HouseStyle house;
    private final Findings findings;
    private final PreambleReader preambles;
    private final List<TypeSection> sections = new ArrayList<>();
    private final List<EmptySection> found = new ArrayList<>();
    private final List<EmptySection> empty = new ArrayList<>();

    Sections(MarkdownPage page, TypeLanguage types, HouseStyle house, Findings findings) {
        this.house = house;
        this.page = page;
        this.types = types;
        this.findings = findings;
        this.preambles = new PreambleReader(page, house, findings);
    }

    /** {@return the types described, from top to bottom} */
    List<TypeSection> read() {
        int title = NONE;
        int above = NONE;
        boolean titled = false;
        for (int i = 0; i < page.headings().size(); i++) {
            PageHeading heading = page.headings().get(i);
            @Nullable SectionKind kind = heading.section(house.sections());
            if (kind == null) {
                above = i;
                if (heading.level() == 1 && (title == NONE || titled || !found.isEmpty())) {
                    keepEmpty(titled);
                    title = i;
                    titled = false;
                } else if (heading.level() == 1) {
                    tellOfSecondTitle(title, i);
                }
            } else if (heading.level() == 2) {
                titled |= read(kind, title, i);
            } else if (above != NONE && isAbove(page.headings().get(above), heading)) {
                read(kind, above, i);
            } else {
                findings.doubt();
            }
        }
        keepEmpty(titled);
        return sections;
    }

    /** {@return the sections that should describe a type and do not; none before the page was read} */
    List<EmptySection> empty() {
        return empty;
    }

    /** One title directly below another: either may be that of the type. */
    private void tellOfSecondTitle(int title, int second) {
        PageHeading first = page.headings().get(title);
        PageHeading other = page.headings().get(second);
        if (other.block() == first.block() + 1 && !other.words().equals(first.words())) {
            findings.add(
                    DiagnosticCode.DOUBTFUL_TITLE,
                    other.span(),
                    Findings.quoted(other.words()) + " is a title too; the type was called "
                            + Findings.quoted(first.words()) + ".");
        }
    }

    /** Example code is no type, and has no section of its own. */
    private boolean isAbove(PageHeading above, PageHeading section) {
        return above.level() == section.level() - 1 && !house.sections().isExample(above.words());
    }

    /** A heading with nothing below it is a part of the prose if the section proper follows or came before. */
    private void keepEmpty(boolean titled) {
        if (!titled) {
            empty.addAll(found);
        }
        found.clear();
    }

    private boolean read(SectionKind kind, int title, int section) {
        @Nullable
        TypeSection read = switch (kind) {
            case FIELDS -> fields(title, section);
            case VALUES -> values(title, section);
            case SUPPORTED_TYPES -> variants(title, section);
            case PARAMETERS, RESPONSE, ERRORS -> null;
        };
        PageHeading heading = page.headings().get(section);
        if (read != null) {
            sections.add(read);
        } else if (heading.level() == 2) {
            SectionContent content = SectionContent.of(page.blocksBelow(section), page.partEnd(section) - section - 1);
            found.add(new EmptySection(heading, end(section), content));
        }
        return read != null;
    }

    private int end(int section) {
        int next = page.partEnd(section);
        return next < page.headings().size() ? page.headings().get(next).span().offset() : Integer.MAX_VALUE;
    }

    private @Nullable TypeSection fields(int title, int section) {
        SectionTables tables = SectionTables.ofFields(page, types, house, findings);
        FieldRows rows = new FieldRows(page, types, house, findings);
        tables.read(page.blocksBelow(section), rows);
        readGroups(section, tables.tables() == 0 && tables.skipped() == 0, tables, rows);
        if (tables.tables() == 0 && tables.skipped() == 0) {
            return null;
        }
        return new FieldTable(preambles.read(title, section), rows.rows(), tables.skipped());
    }

    /** Reads on below the headings that divide a section, as {@code ### Required} and {@code ### Optional} do. */
    private void readGroups(int section, boolean divided, SectionTables tables, SectionTables.RowReader rows) {
        List<Node> blocks = blocksInGroups(section);
        List<TableBlock> groups = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof TableBlock table) {
                groups.add(table);
            }
        }
        tables.skipLooseRows(blocks);
        if (divided) {
            tables.readKnown(groups, rows);
        } else {
            tables.passOverKnown(groups);
        }
    }

    /** A heading above another section, or above example code, begins something else. */
    private List<Node> blocksInGroups(int section) {
        List<Node> blocks = new ArrayList<>();
        int end = page.partEnd(section);
        int part = section + 1;
        while (part < end) {
            PageHeading heading = page.headings().get(part);
            boolean group = heading.section(house.sections()) == null
                    && !house.sections().isExample(heading.words());
            boolean describesType =
                    part + 1 < end && page.headings().get(part + 1).section(house.sections()) != null;
            if (group && !describesType) {
                blocks.addAll(page.blocksBelow(part));
                part++;
            } else {
                part = page.partEnd(part);
            }
        }
        return blocks;
    }

    private @Nullable TypeSection values(int title, int section) {
        List<Node> blocks = page.blocksBelow(section);
        SectionTables tables = SectionTables.ofValues(page, house, findings);
        ValueRows rows = new ValueRows(house.openEnums(), page.inlines(), findings);
        tables.read(blocks, rows);
        UntabledValues others = new UntabledValues(page, house.openEnums(), findings);
        boolean untabled = tables.tables() == 0;
        if (untabled) {
            others.read(blocks);
        }
        boolean open = blocks.stream()
                .anyMatch(block -> block instanceof Paragraph
                        && house.openEnums().opens(page.source(block).strip()));
        boolean nothing = untabled && others.rows().isEmpty() && tables.skipped() + others.skipped() == 0;
        readGroups(section, nothing, tables, rows);
        boolean tabular = tables.tables() > 0;
        int skipped = tables.skipped() + others.skipped();
        if (!tabular && others.rows().isEmpty() && skipped == 0) {
            return null;
        }
        Preamble preamble = preambles.read(title, section);
        return new ValueList(
                preamble,
                tabular ? rows.rows(names -> types.constants(names, preamble.title())) : others.rows(),
                tabular,
                open || rows.isOpen() || others.isOpen() || preambles.exampleSaysOpen(title, section),
                skipped);
    }

    private @Nullable TypeSection variants(int title, int section) {
        List<Variant> variants = new ArrayList<>();
        ArmTypes arms = new ArmTypes(types, page.inlines(), findings);
        int skipped = 0;
        int level = page.headings().get(section).level() + 1;
        int end = page.partEnd(section);
        for (int i = section + 1; i < end; i++) {
            PageHeading arm = page.headings().get(i);
            if (arm.level() != level) {
                continue;
            }
            List<Node> below = page.blocksBelow(i);
            Optional<TypeExpression> type = arm.seen().type().isEmpty()
                    ? arms.readCode(arm.span(), below)
                    : Optional.of(arms.read(arm.seen(), arm.span(), below));
            type.ifPresent(said -> variants.add(new Variant(said, arm.span())));
            if (type.isEmpty()) {
                findings.add(Diagnostic.of(
                                DiagnosticCode.UNREADABLE_ROW,
                                arm.span(),
                                "The heading does not say which type it is about.",
                                DiagnosticCode.UNREADABLE_ROW.nextStep())
                        .losing(Loss.TYPE));
                skipped++;
            }
        }
        return variants.isEmpty() && skipped == 0
                ? null
                : new VariantList(preambles.read(title, section), variants, skipped);
    }
}
