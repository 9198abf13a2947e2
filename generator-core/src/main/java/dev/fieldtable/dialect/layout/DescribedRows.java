package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.description.ModelWords;
import dev.fieldtable.dialect.description.NameMarks;
import dev.fieldtable.dialect.description.PresenceMarks;
import dev.fieldtable.dialect.description.ShownBlanks;
import dev.fieldtable.dialect.description.StarredWords;
import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.FieldNames;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes fields of the rows of a model's tables, those within others as models of their own. */
final class DescribedRows {
    private static final String HOLE = "{}";

    private final MarkdownPage page;
    private final ModelWords models;
    private final NameMarks names;
    private final PresenceMarks presence;
    private final CellTypes types;
    private final Findings findings;
    private final DescribedDetails details;
    private final DescribedNesting nesting;
    private final String rest;
    private final List<String> listLabels;
    private final List<String> typeRequired;
    private final List<String> typeOptional;
    private int skipped;

    DescribedRows(
            MarkdownPage page,
            DialectDescription description,
            TypeLanguage types,
            FieldNames special,
            Findings findings) {
        this.rest = special.anyOther();
        this.page = page;
        this.models = description.models();
        this.names = description.names();
        this.presence = description.presence();
        this.types = new CellTypes(types, page.inlines(), findings);
        this.findings = findings;
        this.details = new DescribedDetails(page, description.values(), findings);
        this.listLabels = description.types().listLabels();
        this.typeRequired = description.types().required();
        this.typeOptional = description.types().optional();
        this.nesting = new DescribedNesting(names, description.enums().prose(), findings);
    }

    /** Begins with a table of fields of the model. */
    void begin() {
        nesting.begin();
    }

    /** Begins with a table of what is in the value of a property; {@return whether the model has it} */
    boolean beginWithin(String property) {
        return nesting.beginWithin(property);
    }

    /** Reads the rows of the table that was begun with. */
    void read(DescribedColumns columns, RowText header, List<RowText> rows) {
        for (RowText row : rows) {
            NameAndType both = both(columns, row);
            if (both.type().text().isEmpty() && names.skipWithoutType()) {
                continue;
            }
            CellName cell = page.inlines().text(both.name()).name();
            String written = written(both.name());
            Named named = named(written);
            if (named.text().isEmpty()) {
                findings.add(Diagnostic.of(
                                DiagnosticCode.UNREADABLE_ROW,
                                row.span(),
                                "The row has no name.",
                                DiagnosticCode.UNREADABLE_ROW.nextStep())
                        .losing(Loss.ROW));
                skipped++;
            } else if (row.size() > header.size()) {
                findings.add(
                        DiagnosticCode.CELL_COUNT,
                        row.span(),
                        "The row has " + Findings.count(row.size(), "cell") + " and the header has " + header.size()
                                + "; what is behind them was left out.");
                nesting.add(field(named, cell, both.type(), columns, row));
            } else {
                if (!names.nestsByBlanks() && !ShownBlanks.before(both.name()).isEmpty()) {
                    tellOfIndent(named.text(), row.span(columns.name()));
                }
                nesting.add(field(named, cell, both.type(), columns, row));
            }
        }
    }

    /** Blanks before a name are seldom there for nothing. */
    private void tellOfIndent(String name, SourceSpan span) {
        findings.add(Diagnostic.of(
                        DiagnosticCode.UNCLEAR_NAME,
                        span,
                        Findings.quoted(name)
                                + " stands behind blanks, and was read as a property of the model itself.",
                        Advice.literal(
                                "If it is a property of what is in the row above, say so in the description: `names.indent`"
                                        + " has the blanks of one level."))
                .about("a name behind blanks"));
    }

    /** {@return whether no field was read} */
    boolean isEmpty() {
        return nesting.isEmpty();
    }

    List<TypeSection> sections(Preamble preamble) {
        return nesting.sections(preamble, skipped);
    }

    /**
     * A name without its marks.
     *
     * @param text the name, with what nests it
     * @param mark what its marks say
     * @param isDeprecated whether they say that it is deprecated
     */
    private record Named(String text, RequiredMark mark, boolean isDeprecated) {}

    private String written(String cell) {
        String seen = page.inlines().text(cell).unraised();
        return names.nestsByBlanks() ? ShownBlanks.before(cell) + seen : seen;
    }

    private Named named(String written) {
        String text = written;
        RequiredMark mark = RequiredMark.UNSTATED;
        boolean deprecated = false;
        boolean more = true;
        while (more) {
            int length = text.length();
            text = without(names.required(), text);
            mark = text.length() < length ? RequiredMark.REQUIRED : mark;
            int rest = text.length();
            text = without(names.optional(), text);
            mark = text.length() < rest ? RequiredMark.OPTIONAL : mark;
            int bare = text.length();
            text = without(names.deprecated(), text);
            deprecated |= text.length() < bare;
            text = without(names.noise(), text);
            more = text.length() < length;
        }
        return new Named(text, mark, deprecated);
    }

    private static String without(List<String> marks, String name) {
        String text = name;
        for (String mark : marks) {
            int hole = mark.indexOf(HOLE);
            if (hole >= 0) {
                text = within(mark.substring(0, hole), mark.substring(hole + HOLE.length()), text);
            } else {
                int start = noiseStart(text, mark);
                text = start > 0 ? text.substring(0, start).stripTrailing() : text;
            }
        }
        return text;
    }

    private static String within(String before, String behind, String text) {
        boolean fits =
                text.length() > before.length() + behind.length() && text.startsWith(before) && text.endsWith(behind);
        return fits
                ? text.substring(before.length(), text.length() - behind.length())
                        .strip()
                : text;
    }

    /** {@return where noise begins that ends a text; -1 if none does. A star in it stands for any text} */
    private static int noiseStart(String text, String noise) {
        int star = noise.length() == 1 ? -1 : noise.indexOf('*');
        if (star < 0) {
            return text.endsWith(noise) ? text.length() - noise.length() : -1;
        }
        String tail = noise.substring(star + 1);
        return text.endsWith(tail) ? text.lastIndexOf(noise.substring(0, star), text.length() - tail.length()) : -1;
    }

    private static NameAndType both(DescribedColumns columns, RowText row) {
        String name = row.text(columns.name());
        return columns.isShared()
                ? NameAndType.of(name, row.span(columns.name()))
                : new NameAndType(name, row.cell(columns.type()));
    }

    private FieldRow field(Named named, CellName cell, Cell type, DescribedColumns columns, RowText row) {
        TypeExpression spelled = types.parse(type, row.text(columns.example()));
        boolean list = columns.label() >= 0 && listLabels.contains(word(row, columns.label()));
        spelled =
                columns.link() < 0 ? spelled : spelled.accept(new LinkedModel(page, row.text(columns.link()), models));
        TypeExpression whole = list ? new TypeExpression.ListOf(spelled) : spelled;
        // Such docs say null and absence in two places, so that neither contradicts the other.
        boolean typeSaysNull = whole instanceof TypeExpression.Wrapped;
        TypeExpression expression = whole instanceof TypeExpression.Wrapped wrapped ? wrapped.type() : whole;
        String format = details.format(columns, row);
        TypeExpression formatted = SpelledFormat.applied(expression, format);
        DescribedDetails.Described described =
                details.read(columns, row, formatted, SpelledFormat.beyond(formatted, format));
        List<String> values = details.values(columns, row);
        TypeExpression valued = values.isEmpty() ? formatted : formatted.accept(new OneOfValues(values));
        String description = valued.equals(formatted)
                ? details.withValues(columns, row, described.description())
                : described.description();
        boolean nullable = typeSaysNull || isNullable(columns, row, description);
        Presence bare = types.withoutWord(formatted);
        String own = names.nested(named.text()).name();
        boolean mapOfOthers = names.isCalledAsOthers(own) && isMap(formatted);
        boolean anyOther = mapOfOthers || names.standsForOthers(own);
        String indent = named.text().substring(0, named.text().length() - own.length());
        if (!anyOther && hasBlank(own)) {
            tellOfBlank(own, row.span(columns.name()));
        }
        return new FieldRow(
                anyOther ? indent + rest : named.text(),
                anyOther && !mapOfOthers ? new TypeExpression.MapOf(valued) : valued,
                row.span(columns.type()),
                nullable ? new Presence(bare.occurrence(), Nullness.ALLOWED) : bare,
                mark(named, type, columns, row, description),
                description,
                page.prose().cell(row.text(columns.example())),
                row.span(columns.example()),
                cell.isStruck() || named.isDeprecated() ? new Deprecation("", description) : null,
                row.span(),
                described.value());
    }

    /** What nobody has understood is taken for the map that its name tells of. */
    private static boolean isMap(TypeExpression type) {
        return type instanceof TypeExpression.MapOf || type instanceof TypeExpression.Unreadable;
    }

    /** What stands between the names of an object and of what is in it may have blanks around it. */
    private boolean hasBlank(String name) {
        String separator = names.separator();
        return (separator.isEmpty() ? name : name.replace(separator, "")).indexOf(' ') > 0;
    }

    /** Names in JSON seldom have blanks, and what stands behind one is seldom a part of it. */
    private void tellOfBlank(String name, SourceSpan span) {
        findings.add(Diagnostic.of(
                        DiagnosticCode.UNCLEAR_NAME,
                        span,
                        Findings.quoted(name) + " was read as a name as it stands, though it has a blank in it.",
                        Advice.literal(
                                "If a part of it is no name, say so in the description: `names` has `required`, `optional`"
                                        + " and `noise` for what stands behind one."))
                .about("a blank in a name"));
    }

    private boolean isNullable(DescribedColumns columns, RowText row, String description) {
        return (columns.nullable() >= 0 && presence.nullColumn().contains(word(row, columns.nullable())))
                || presence.nullText().stream().anyMatch(description::contains);
    }

    private RequiredMark mark(Named named, Cell type, DescribedColumns columns, RowText row, String description) {
        @Nullable RequiredMark column = columns.required() < 0 ? label(columns, row) : column(row, columns.required());
        if (column != null) {
            return column;
        }
        RequiredMark said = named.mark() == RequiredMark.UNSTATED ? typeMark(type) : named.mark();
        if (said != RequiredMark.UNSTATED) {
            return said;
        }
        if (presence.optionalText().stream().anyMatch(description::contains)) {
            return RequiredMark.OPTIONAL;
        }
        if (presence.requiredText().stream().anyMatch(description::contains)) {
            return RequiredMark.REQUIRED;
        }
        return switch (presence.otherwise()) {
            case REQUIRED -> RequiredMark.REQUIRED;
            case OPTIONAL -> RequiredMark.OPTIONAL;
            case UNSAID -> RequiredMark.UNSTATED;
        };
    }

    private RequiredMark typeMark(Cell cell) {
        String type = page.inlines().text(cell.text()).visible().toLowerCase(Locale.ROOT);
        return stands(typeRequired, type)
                ? RequiredMark.REQUIRED
                : stands(typeOptional, type) ? RequiredMark.OPTIONAL : RequiredMark.UNSTATED;
    }

    private static boolean stands(List<String> words, String type) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> type.startsWith(word) || type.endsWith(word));
    }

    private @Nullable RequiredMark label(DescribedColumns columns, RowText row) {
        String word = columns.label() < 0 ? "" : word(row, columns.label());
        return presence.required().contains(word)
                ? RequiredMark.REQUIRED
                : presence.optional().contains(word) ? RequiredMark.OPTIONAL : null;
    }

    private @Nullable RequiredMark column(RowText row, int column) {
        String word = word(row, column);
        if (StarredWords.hold(presence.required(), word)) {
            return RequiredMark.REQUIRED;
        }
        if (StarredWords.hold(presence.optional(), word)) {
            return RequiredMark.OPTIONAL;
        }
        if (!word.isEmpty()) {
            findings.add(Diagnostic.of(
                    DiagnosticCode.UNKNOWN_MARK,
                    row.span(column),
                    "The mark " + Findings.quoted(row.text(column)) + " is not known.",
                    Advice.literal("Say in the description whether it is one of `presence.required` or of"
                            + " `presence.optional`; a star in it stands for any text.")));
        }
        return null;
    }

    private String word(RowText row, int column) {
        return page.inlines().text(row.text(column)).visible().toLowerCase(Locale.ROOT);
    }
}
