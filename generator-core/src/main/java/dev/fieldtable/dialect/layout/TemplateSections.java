package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.document.Variant;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.TemplateWords;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds what a template has printed on a page: a model, the enums of its properties, a list of values or of types. */
final class TemplateSections {
    /** {@code # Org.Client.Pet}, {@code # Client::Pet}, and {@code # # Pet}, which one template prints for all. */
    private static final Pattern BEFORE_NAME = Pattern.compile("^.*(?:\\.|::|\\\\|# )(?=[^.:\\\\# ]+$)");

    /** {@code Map<String, KindEnum>}: the last word is the enum. */
    private static final Pattern LAST_WORD = Pattern.compile("([\\w$]+)[^\\w$]*$");

    /** {@code #   :'Pet',} */
    private static final Pattern LISTED_ARM = Pattern.compile("^#\\s+:'?([\\w:]+)'?,?$");

    /** The names of the columns, and the line below them. */
    private static final int ROWS_OF_HEAD = 2;

    private final MarkdownPage page;
    private final TypeLanguage types;
    private final HouseStyle house;
    private final TemplateWords words;
    private final Findings findings;
    private final List<TypeSection> sections = new ArrayList<>();
    private final Map<SourceSpan, NotedValues> noted = new HashMap<>();
    private final List<EmptySection> empty = new ArrayList<>();
    private boolean tabled;
    private int title = -1;

    TemplateSections(MarkdownPage page, TypeLanguage types, HouseStyle house, Findings findings) {
        this.page = page;
        this.types = types;
        this.house = house;
        this.words = house.template();
        this.findings = findings;
    }

    /** {@return the types described, from top to bottom} */
    List<TypeSection> read() {
        PropertyEnums enums = new PropertyEnums(words.propertyEnumEnd());
        for (int i = 0; i < page.headings().size(); i++) {
            String heading = PlainCell.unescaped(page.headings().get(i).text().strip());
            if (page.headings().get(i).level() == 1) {
                title = i;
            } else if (heading.equals(house.sections().fields())) {
                fields(i);
            } else if (heading.equals(house.sections().values())) {
                values(i);
            } else if (heading.equals(words.variants())) {
                variants(i);
            } else if (heading.startsWith(words.propertyEnum())) {
                propertyEnum(i, heading.substring(words.propertyEnum().length()), enums);
            } else if (words.arms().contains(heading)) {
                keep(arms(page.blocksBelow(i)), i);
            } else if (words.armMethods().contains(PlainCell.within(heading, "`"))) {
                keep(armsOfCode(page.partBlocks(i)), i);
            } else if (heading.equals(house.sections().parameters())) {
                page.blocksBelow(i).forEach(page::take);
            }
        }
        if (!enums.isEmpty()) {
            sections.replaceAll(section -> section instanceof FieldTable table
                    ? new FieldTable(table.preamble(), enums.resolved(table.rows()), table.skippedRows())
                    : section);
        }
        addNoted();
        empty.forEach(section -> section.tell(new TreeSet<>(findings.unread()), findings));
        return sections;
    }

    /** {@return the title and the prose of a page that has tables and no rows in them, once it is read; nothing for other pages} */
    Optional<Preamble> bare() {
        boolean rows = sections.stream()
                .anyMatch(section ->
                        !(section instanceof FieldTable table) || !table.rows().isEmpty() || table.skippedRows() > 0);
        return tabled && !rows ? Optional.of(preamble()) : Optional.empty();
    }

    /** A section of the page knows more of an enum than a note. */
    private void addNoted() {
        List<TypeSection> all = new ArrayList<>();
        for (TypeSection section : sections) {
            List<TypeSection> own = new ArrayList<>();
            if (section instanceof FieldTable table) {
                List<FieldRow> rows = table.rows().stream()
                        .map(row -> {
                            @Nullable NotedValues values = noted.get(row.span());
                            return values == null
                                    ? row
                                    : values.applied(row, table.preamble().title(), words.propertyEnumEnd(), own);
                        })
                        .toList();
                all.add(new FieldTable(table.preamble(), rows, table.skippedRows()));
            } else {
                all.add(section);
            }
            all.addAll(own);
        }
        sections.clear();
        sections.addAll(all);
    }

    private void fields(int section) {
        List<FieldRow> rows = new ArrayList<>();
        int skipped = 0;
        boolean found = false;
        for (Node block : page.blocksBelow(section)) {
            if (block instanceof TableBlock table) {
                TemplateRows read = new TemplateRows(
                        page, types, house, findings, table.getSourceSpans().get(0));
                if (read.isKnown()) {
                    found = true;
                    read.read(table, lineBehind(section));
                    rows.addAll(read.rows());
                    noted.putAll(read.noted());
                    skipped += read.skipped();
                }
            }
        }
        if (found) {
            tabled = true;
            sections.add(new FieldTable(preamble(), rows, skipped));
        } else {
            nothing(section);
        }
    }

    private int lineBehind(int section) {
        return section + 1 < page.headings().size()
                ? page.headings().get(section + 1).firstLine()
                : page.text().lineCount() + 1;
    }

    private void values(int section) {
        TemplateValues values = values(page.blocksBelow(section));
        if (values.rows().isEmpty() && values.skipped() == 0) {
            nothing(section);
        } else {
            sections.add(list(preamble(), values));
        }
    }

    /** Rust has one word for values and for the types of a union; a column says which. */
    private void variants(int section) {
        List<Variant> arms = new ArrayList<>();
        boolean empty = false;
        for (Node block : page.blocksBelow(section)) {
            if (block instanceof TableBlock table) {
                arms.addAll(armsOfRows(table));
                empty |= table.getSourceSpans().size() == ROWS_OF_HEAD;
            }
        }
        if (!arms.isEmpty()) {
            keep(arms, section);
        } else if (empty) {
            tabled = true;
        } else {
            values(section);
        }
    }

    /** A row for each type, which bears no mark; a table that has a column of values has none. */
    private List<Variant> armsOfRows(TableBlock table) {
        List<org.commonmark.node.SourceSpan> lines = table.getSourceSpans();
        Columns columns = Columns.of(row(lines.get(0)), house.columns());
        if (columns.name() < 0 || columns.value() >= 0) {
            return List.of();
        }
        page.take(table);
        page.countTable(row(lines.get(0)).size());
        return lines.stream()
                .skip(ROWS_OF_HEAD)
                .map(this::row)
                .map(row -> arm(words.mark() + row.text(columns.name()) + words.mark(), row.span()))
                .toList();
    }

    private RowText row(org.commonmark.node.SourceSpan line) {
        return RowText.of(page.restored(), line.getInputIndex(), line.getLength());
    }

    private TemplateValues values(List<Node> blocks) {
        TemplateValues values = new TemplateValues(page, house, findings);
        values.read(blocks);
        return values;
    }

    private static ValueList list(Preamble preamble, TemplateValues values) {
        return new ValueList(preamble, values.rows(), values.isTabular(), values.isOpen(), values.skipped());
    }

    private void propertyEnum(int section, String spelled, PropertyEnums enums) {
        Matcher last = LAST_WORD.matcher(spelled);
        boolean named = last.find();
        TemplateValues values = values(page.blocksBelow(section));
        if (named) {
            values.splitRowOf(last.group(1));
        }
        if (!named || (values.rows().isEmpty() && values.skipped() == 0)) {
            nothing(section);
            return;
        }
        SourceSpan span = page.headings().get(section).span();
        if (values.isOfDecimals()) {
            enums.add(last.group(1), new TypeExpression.Scalar(ScalarKind.NUMBER));
            findings.add(Diagnostic.of(
                            DiagnosticCode.TABLE_PASSED_OVER,
                            span,
                            "These values are numbers that are not whole, which no enum has; their property is a number.",
                            Advice.literal("Nothing to do, unless other numbers have to be refused."))
                    .losing(Loss.ofTable(values.rows().size())));
            return;
        }
        String name = name()
                + last.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                + last.group(1).substring(1);
        enums.add(last.group(1), new TypeExpression.Reference("", name, "#" + name));
        sections.add(list(new Preamble(name, "", null, span), values));
    }

    private void keep(List<Variant> arms, int section) {
        if (arms.isEmpty()) {
            nothing(section);
        } else {
            sections.add(new VariantList(preamble(), arms, 0));
        }
    }

    private List<Variant> arms(List<Node> blocks) {
        List<Variant> arms = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof BulletList list) {
                for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    Node content = item.getFirstChild();
                    arms.add(arm(content == null ? "" : page.source(content).strip(), page.span(item)));
                }
            }
        }
        return arms;
    }

    private List<Variant> armsOfCode(List<Node> blocks) {
        List<Variant> arms = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof FencedCodeBlock code) {
                code.getLiteral()
                        .lines()
                        .map(LISTED_ARM::matcher)
                        .filter(Matcher::matches)
                        .forEach(listed -> arms.add(arm(listed.group(1), page.span(block))));
            }
        }
        return arms;
    }

    private Variant arm(String text, SourceSpan span) {
        return new Variant(findings.keep(types.parse(new Cell(text, span))), span);
    }

    private void nothing(int section) {
        PageHeading heading = page.headings().get(section);
        SectionContent content = SectionContent.of(page.blocksBelow(section), page.partEnd(section) - section - 1);
        int next = page.partEnd(section);
        int end =
                next < page.headings().size() ? page.headings().get(next).span().offset() : Integer.MAX_VALUE;
        empty.add(new EmptySection(heading, end, content));
    }

    private Preamble preamble() {
        SourceSpan span = title < 0
                ? SourceSpan.startOf(page.text().path())
                : page.headings().get(title).span();
        return new Preamble(name(), description(), null, span);
    }

    private String name() {
        return title < 0
                ? ""
                : BEFORE_NAME
                        .matcher(page.headings().get(title).seen().visible())
                        .replaceFirst("");
    }

    /** A quote below the title says where the class stands in the client. */
    private String description() {
        StringBuilder text = new StringBuilder();
        for (Node block : page.blocksBelow(title)) {
            boolean prose = !(block instanceof BlockQuote || block instanceof HtmlBlock || block instanceof TableBlock);
            String source = prose ? page.source(block) : "";
            if (!source.isEmpty() && !source.startsWith(words.footer())) {
                text.append(text.isEmpty() ? "" : "\n\n").append(source);
            }
        }
        return page.prose().text(text.toString());
    }
}
