package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.description.NameMarks;
import dev.fieldtable.dialect.description.PresenceMarks;
import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.FieldNames;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes fields of the rows of a model's tables, those within others as models of their own. */
final class DescribedRows {
    private final MarkdownPage page;
    private final NameMarks names;
    private final PresenceMarks presence;
    private final CellTypes types;
    private final Findings findings;
    private final DescribedNesting nesting;
    private final String rest;
    private final List<String> listLabels;
    private int skipped;

    DescribedRows(
            MarkdownPage page,
            DialectDescription description,
            TypeLanguage types,
            FieldNames special,
            Findings findings) {
        this.rest = special.anyOther();
        this.page = page;
        this.names = description.names();
        this.presence = description.presence();
        this.types = new CellTypes(types, page.inlines(), findings);
        this.findings = findings;
        this.listLabels = description.types().listLabels();
        this.nesting = new DescribedNesting(names, description.enums().prose(), findings);
    }

    void read(DescribedColumns columns, RowText header, List<RowText> rows) {
        nesting.begin();
        for (RowText row : rows) {
            if (row.text(columns.type()).isEmpty() && names.skipWithoutType()) {
                continue;
            }
            CellName cell = page.inlines().text(row.text(columns.name())).name();
            String written = page.inlines().text(row.text(columns.name())).visible();
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
                nesting.add(field(named, cell, columns, row));
            } else {
                nesting.add(field(named, cell, columns, row));
            }
        }
    }

    List<TypeSection> sections(Preamble preamble) {
        return nesting.sections(preamble, skipped);
    }

    /**
     * A name without its marks.
     *
     * @param text the name, with what nests it
     * @param isOptional whether it is marked as one of a field that may be left out
     */
    private record Named(String text, boolean isOptional) {}

    private Named named(String written) {
        String text = written;
        boolean optional = false;
        boolean more = true;
        while (more) {
            more = false;
            if (!names.optional().isEmpty() && text.endsWith(names.optional())) {
                text = text.substring(0, text.length() - names.optional().length())
                        .strip();
                optional = true;
                more = true;
            }
            for (String noise : names.noise()) {
                int start = noiseStart(text, noise);
                if (start > 0) {
                    text = text.substring(0, start).strip();
                    more = true;
                }
            }
        }
        return new Named(text, optional);
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

    private FieldRow field(Named named, CellName cell, DescribedColumns columns, RowText row) {
        int type = columns.type();
        TypeExpression spelled = types.parse(row.cell(type), row.text(columns.example()));
        boolean list = columns.label() >= 0 && listLabels.contains(word(row, columns.label()));
        TypeExpression whole = list ? new TypeExpression.ListOf(spelled) : spelled;
        // Such docs say null and absence in two places, so that neither contradicts the other.
        boolean typeSaysNull = whole instanceof TypeExpression.Wrapped;
        TypeExpression expression = whole instanceof TypeExpression.Wrapped wrapped ? wrapped.type() : whole;
        String description = description(columns, row);
        boolean nullable = typeSaysNull || isNullable(columns, row, description);
        Presence bare = types.withoutWord(expression);
        String own = withoutIndent(named.text());
        boolean anyOther = names.anyOther().stream().anyMatch(own::startsWith);
        String indent = named.text().substring(0, named.text().length() - own.length());
        return new FieldRow(
                anyOther ? indent + rest : named.text(),
                anyOther ? new TypeExpression.MapOf(expression) : expression,
                row.span(type),
                nullable ? new Presence(bare.occurrence(), Nullness.ALLOWED) : bare,
                mark(named, columns, row, description),
                description,
                page.prose().cell(row.text(columns.example())),
                row.span(columns.example()),
                cell.isStruck() ? new Deprecation("", description) : null,
                row.span());
    }

    /** A model has no place for defaults of docs yet, so that they stay what they are on the page. */
    private String withoutIndent(String name) {
        String own = name;
        while (!names.indent().isEmpty() && own.startsWith(names.indent())) {
            own = own.substring(names.indent().length()).strip();
        }
        return own;
    }

    private String description(DescribedColumns columns, RowText row) {
        String prose = columns.descriptions().stream()
                .map(column -> page.prose().cell(row.text(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        String value = page.prose().cell(row.text(columns.defaultValue()));
        return value.isEmpty() ? prose : (prose.isEmpty() ? "" : prose + "\n") + "Default: " + value;
    }

    private boolean isNullable(DescribedColumns columns, RowText row, String description) {
        return (columns.nullable() >= 0 && presence.nullColumn().contains(word(row, columns.nullable())))
                || presence.nullText().stream().anyMatch(description::contains);
    }

    private RequiredMark mark(Named named, DescribedColumns columns, RowText row, String description) {
        @Nullable RequiredMark column = columns.required() < 0 ? label(columns, row) : column(row, columns.required());
        if (column != null) {
            return column;
        }
        if (named.isOptional() || presence.optionalText().stream().anyMatch(description::contains)) {
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

    private @Nullable RequiredMark label(DescribedColumns columns, RowText row) {
        String word = columns.label() < 0 ? "" : word(row, columns.label());
        return presence.required().contains(word)
                ? RequiredMark.REQUIRED
                : presence.optional().contains(word) ? RequiredMark.OPTIONAL : null;
    }

    private @Nullable RequiredMark column(RowText row, int column) {
        String word = word(row, column);
        if (presence.required().contains(word)) {
            return RequiredMark.REQUIRED;
        }
        if (presence.optional().contains(word)) {
            return RequiredMark.OPTIONAL;
        }
        if (!word.isEmpty()) {
            findings.add(
                    DiagnosticCode.UNKNOWN_MARK,
                    row.span(column),
                    "The mark " + Findings.quoted(row.text(column)) + " is not known.");
        }
        return null;
    }

    private String word(RowText row, int column) {
        return page.inlines().text(row.text(column)).visible().toLowerCase(Locale.ROOT);
    }
}
