package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.description.ModelWords.Source;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.FieldNames;
import dev.fieldtable.source.PageEnding;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds the models of a page by its tables, each below the heading that names it. */
final class DescribedSections {
    private static final int NONE = -1;

    /** Headings that seldom name a model. */
    private static final Set<String> PARTS = Set.of(
            "properties",
            "fields",
            "attributes",
            "parameters",
            "query parameters",
            "path parameters",
            "request",
            "request parameters",
            "request body",
            "response",
            "response body",
            "body",
            "members",
            "table of contents");

    private final MarkdownPage page;
    private final DialectDescription description;
    private final TypeLanguage types;
    private final FieldNames special;
    private final Findings findings;
    private final Map<Place, Model> models = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();
    private @Nullable Model last;
    private int tables;

    DescribedSections(
            MarkdownPage page,
            DialectDescription description,
            TypeLanguage types,
            FieldNames special,
            Findings findings) {
        this.special = special;
        this.page = page;
        this.description = description;
        this.types = types;
        this.findings = findings;
    }

    /**
     * What names a model.
     *
     * @param heading the heading
     * @param line the line below it that names one of several models there; {@code null} if the heading does
     */
    private record Place(int heading, @Nullable TableLine line) {}

    /** A model, of which one table or several tell. */
    private static final class Model {
        private final Preamble preamble;
        private final DescribedRows fields;
        private final DescribedValues values;
        private final DescribedArms arms;
        private int heading = NONE - 1;

        Model(Preamble preamble, DescribedRows fields, DescribedValues values, DescribedArms arms) {
            this.preamble = preamble;
            this.fields = fields;
            this.values = values;
            this.arms = arms;
        }
    }

    /** {@return the models, from top to bottom, those that are within others behind these} */
    List<TypeSection> read() {
        for (int heading = NONE; heading < page.headings().size(); heading++) {
            List<Node> blocks = page.blocksBelow(heading);
            for (int i = 0; i < blocks.size(); i++) {
                Node block = blocks.get(i);
                if (block instanceof TableBlock table) {
                    table(heading, TableLine.above(page, blocks, i), table, RowsBehindGap.of(page, blocks, i));
                } else if (block instanceof BulletList list && isListOfValues(heading)) {
                    model(new Place(naming(heading), null)).values.read(list);
                }
            }
        }
        List<TypeSection> sections = new ArrayList<>();
        for (Model model : models.values()) {
            sections.addAll(model.fields.sections(model.preamble));
            sections.addAll(model.values.sections(model.preamble));
            sections.addAll(model.arms.sections(model.preamble));
        }
        return EntryMaps.applied(sections, description.models().entries());
    }

    /**
     * A page with a table that has no rows says only what it is called: it may be an enum or a union as well.
     *
     * @param sections the types of the page
     * @return the name and the prose of such a page; nothing if it says more, or has several models
     */
    Optional<Preamble> bare(List<TypeSection> sections) {
        return sections.isEmpty() && models.size() == 1
                ? models.values().stream().map(model -> model.preamble).findFirst()
                : Optional.empty();
    }

    /** {@return how many tables were read} */
    int tables() {
        return tables;
    }

    private void table(int heading, @Nullable TableLine line, TableBlock table, RowsBehindGap more) {
        List<org.commonmark.node.SourceSpan> lines = table.getSourceSpans();
        RowText header = row(lines.get(0));
        List<RowText> rows = new ArrayList<>(
                lines.subList(2, lines.size()).stream().map(this::row).toList());
        rows.addAll(more.rows());
        List<String> headers = new ArrayList<>();
        for (String cell : header.texts()) {
            headers.add(page.inlines().text(cell).visible().toLowerCase(Locale.ROOT));
        }
        if (isIgnored(heading) || (line != null && description.models().isIgnored(line.words()))) {
            page.take(table);
            return;
        }
        DescribedColumns fields = DescribedColumns.ofFields(headers, description);
        DescribedColumns values = DescribedColumns.ofValues(headers, description);
        int arms = DescribedColumns.ofArms(headers, description);
        if (fields.isShared() && rows.stream().allMatch(row -> isBareName(row.text(fields.name())))) {
            if (UnreadColumns.haveTypes(headers)) {
                UnreadColumns.of(headers, fields.ofNames(), values)
                        .ifPresent(unread -> passOver(unread, table, header, rows.size()));
                return;
            }
            values = fields;
        } else if (fields.isOfFields() && isOfNumbers(fields, rows)) {
            values = fields;
        } else if (fields.isOfFields() && ToldValues.areIn(page, fields, rows)) {
            values = fields.ofToldValues();
        } else if (fields.isOfFields()) {
            page.take(table);
            tables++;
            more.tell(findings);
            fields(heading, line, fields, header, rows);
            return;
        }
        if (values.isOfValues()) {
            page.take(table);
            tables++;
            more.tell(findings);
            model(placeOfValues(heading, line)).values.read(values, rows);
        } else if (arms >= 0) {
            page.take(table);
            tables++;
            more.tell(findings);
            model(place(heading, line)).arms.read(arms, rows);
        } else if (!AnswerTables.isOne(page, headers, rows)) {
            UnreadColumns.of(headers, fields, values).ifPresent(unread -> passOver(unread, table, header, rows.size()));
        }
    }

    private void fields(
            int heading, @Nullable TableLine line, DescribedColumns columns, RowText header, List<RowText> rows) {
        @Nullable String property = line == null ? null : property(line);
        boolean isOfLine = property != null;
        if (property == null && heading != NONE) {
            property = description
                    .models()
                    .property(page.headings().get(heading).words())
                    .orElse(null);
        }
        if (property != null && last != null && last.fields.beginWithin(property)) {
            last.fields.read(columns, header, rows);
            return;
        }
        if (isOfLine) {
            tellOfProperty(header);
        }
        Place place = isOfLine ? new Place(naming(heading), line) : place(heading, line);
        Model model = model(place);
        boolean adds = !model.fields.isEmpty() && model.heading == heading && place.line() == null && !isOnePerPage();
        if (adds && (line == null || !description.models().isSection(line.words()))) {
            tellOfAdding(header);
        }
        model.heading = heading;
        last = model;
        model.fields.begin();
        model.fields.read(columns, header, rows);
    }

    /** Any line may be prose; the name of a property that is all of one is marked as a name. */
    private @Nullable String property(TableLine line) {
        return description
                .models()
                .property(line.text())
                .filter(name -> line.isMarked() || !name.equals(line.text()))
                .orElse(null);
    }

    private void tellOfProperty(RowText header) {
        String what = "The line above this table names a property, and the model above has none that is called so";
        findings.add(Diagnostic.of(
                        DiagnosticCode.UNCLEAR_NAME,
                        header.span(),
                        what + "; the table was read as a model of its own.",
                        Advice.literal(
                                "Correct the name, or say in the description which lines are of `models.within`."))
                .about(what));
    }

    /** Two tables below one heading may be of one model, and as well be of two. */
    private void tellOfAdding(RowText header) {
        String what = "This table was read as more fields of the model of the table above it";
        findings.add(Diagnostic.of(
                        DiagnosticCode.UNCLEAR_NAME,
                        header.span(),
                        what + ".",
                        Advice.literal(
                                "Say in the description what the line above it is: one of `models.within` if it names a property"
                                        + " that has these fields, of `models.qualified` if it names a model, of"
                                        + " `models.sections` if the fields are of the model, else of `models.ignored`."))
                .about(what));
    }

    private void passOver(UnreadColumns unread, TableBlock table, RowText header, int rows) {
        page.take(table);
        findings.add(Diagnostic.of(
                        DiagnosticCode.TABLE_PASSED_OVER,
                        header.span(),
                        unread.message() + "; rows left out: " + rows + ".",
                        Advice.literal(unread.advice()))
                .about(unread.message())
                .losing(Loss.ofTable(rows)));
    }

    private static boolean isBareName(String cell) {
        return NameAndType.of(cell, SourceSpan.startOf("")).type().text().isEmpty();
    }

    /** Whoever numbers kinds of things heads the numbers by what they are: types. */
    private boolean isOfNumbers(DescribedColumns columns, List<RowText> rows) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row ->
                                page.inlines().text(row.text(columns.type())).visible())
                        .allMatch(cell -> !cell.isEmpty() && cell.chars().allMatch(Character::isDigit));
    }

    private boolean isIgnored(int heading) {
        for (int at = heading; at != NONE; at = page.above(at)) {
            if (description.models().isIgnored(words(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isListOfValues(int heading) {
        return heading != NONE && description.enums().lists().contains(words(heading));
    }

    private Place place(int heading, @Nullable TableLine line) {
        boolean names = line != null
                && (description.models().isQualified(line.words())
                        || (description.models().from() == Source.LINE && line.isMarked()));
        return new Place(isOnePerPage() ? title() : naming(heading), names ? line : null);
    }

    /** A page has one model, and beside it the values that other models of it may have. */
    private Place placeOfValues(int heading, @Nullable TableLine line) {
        Place place = place(heading, line);
        Model model = models.get(place);
        boolean taken = model != null && !model.fields.isEmpty();
        return isOnePerPage() && taken ? new Place(naming(heading), null) : place;
    }

    private boolean isOnePerPage() {
        return description.models().from() == Source.TITLE
                || description.models().from() == Source.FILE;
    }

    private Model model(Place place) {
        return models.computeIfAbsent(place, at -> {
            Preamble preamble = at.line() == null ? preamble(at.heading()) : preamble(at.heading(), at.line());
            return new Model(
                    preamble,
                    new DescribedRows(page, description, types, special, findings),
                    new DescribedValues(page, findings),
                    new DescribedArms(page, types, findings));
        });
    }

    /** {@return the heading that names the model of a table, above those that name only a part of it} */
    private int naming(int heading) {
        int at = heading;
        while (at != NONE
                && (description.models().isSection(words(at))
                        || description.enums().lists().contains(words(at)))) {
            at = page.above(at);
        }
        return at;
    }

    private int title() {
        return page.headings().isEmpty() || description.models().from() == Source.FILE ? NONE : 0;
    }

    private Preamble preamble(int heading, TableLine line) {
        boolean qualified = description.models().isQualified(line.words());
        String own = description.models().bare(line.text());
        String name = qualified && heading != NONE ? name(heading) + " " + own : own;
        List<String> anchors = new ArrayList<>(line.anchors());
        anchors.add(line.text());
        return new Preamble(name, "", null, line.span()).withAnchors(anchors);
    }

    private Preamble preamble(int heading) {
        tellOfPart(heading);
        tellOfSecond(heading);
        if (heading == NONE) {
            String path = page.text().path();
            String file = PageEnding.without(path.substring(path.lastIndexOf('/') + 1));
            return new Preamble(file, "", null, SourceSpan.startOf(path));
        }
        List<String> anchors =
                new ArrayList<>(Anchors.above(page, page.headings().get(heading)));
        anchors.add(page.headings().get(heading).words());
        anchors.add(page.headings().get(heading).seen().visible());
        int above = page.above(heading);
        if (above != NONE && !isOnePerPage()) {
            anchors.add(page.headings().get(above).words());
            anchors.add(page.headings().get(above).words() + " "
                    + page.headings().get(heading).words());
        }
        return new Preamble(
                        name(heading),
                        prose(heading),
                        null,
                        page.headings().get(heading).span())
                .withAnchors(anchors)
                .withLongerTitle(longer(heading));
    }

    /** Somebody who has not said yet which headings name parts of models has models that are called so. */
    private void tellOfPart(int heading) {
        if (heading != NONE
                && PARTS.contains(words(heading))
                && !description.models().isQualified(words(heading))) {
            String what = "This heading was read as the name of a model, and may name but a part of one";
            findings.add(Diagnostic.of(
                            DiagnosticCode.UNCLEAR_NAME,
                            page.headings().get(heading).span(),
                            what + ".",
                            Advice.literal(
                                    "Say in the description that it is one of `models.sections`, of"
                                            + " `models.qualified` or of `models.ignored`, or what names models: `models.namedBy`."))
                    .about(what));
        }
    }

    /** What several headings of a page say is seldom what any of them is called. */
    private void tellOfSecond(int heading) {
        if (heading != NONE && !called.add(name(heading).toLowerCase(Locale.ROOT))) {
            String what = "Two headings of this page were read as the name of a model, and are alike";
            findings.add(Diagnostic.of(
                            DiagnosticCode.UNCLEAR_NAME,
                            page.headings().get(heading).span(),
                            what + ".",
                            Advice.literal(
                                    "Say in the description that it is one of `models.sections` or of `models.qualified`."))
                    .about(what));
        }
    }

    /** What a model is called if another page has one of its name: as its page and itself. */
    private String longer(int heading) {
        String path = page.text().path();
        String file = PageEnding.without(path.substring(path.lastIndexOf('/') + 1));
        return file + " " + name(heading);
    }

    private String name(int heading) {
        String own = description.models().bare(page.headings().get(heading).words());
        if (!description.models().isQualified(words(heading))) {
            return own;
        }
        int above = page.above(heading);
        return above == NONE ? own : name(above) + " " + own;
    }

    private String words(int heading) {
        return page.headings().get(heading).words().toLowerCase(Locale.ROOT);
    }

    private String prose(int heading) {
        StringBuilder prose = new StringBuilder();
        List<Node> blocks = page.blocksBelow(heading);
        for (int i = 0; i < blocks.size() && !(blocks.get(i) instanceof TableBlock); i++) {
            if (blocks.get(i) instanceof Paragraph && !isCaption(blocks, i)) {
                prose.append(prose.isEmpty() ? "" : "\n\n")
                        .append(page.source(blocks.get(i)).strip());
            }
        }
        return page.prose().text(prose.toString());
    }

    /** What a table is called is no prose of the model. */
    private boolean isCaption(List<Node> blocks, int paragraph) {
        boolean above = paragraph + 1 < blocks.size() && blocks.get(paragraph + 1) instanceof TableBlock;
        @Nullable TableLine line = above ? TableLine.above(page, blocks, paragraph + 1) : null;
        return line != null && (line.isMarked() || description.models().isIgnored(line.words()));
    }

    private RowText row(org.commonmark.node.SourceSpan line) {
        return RowText.of(page.restored(), line.getInputIndex(), line.getLength());
    }
}
