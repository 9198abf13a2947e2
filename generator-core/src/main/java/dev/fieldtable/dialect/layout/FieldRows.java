package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Deprecation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes field rows of the rows of a table. */
final class FieldRows implements SectionTables.RowReader {
    private final TypeLanguage types;
    private final Findings findings;
    private final List<FieldRow> rows = new ArrayList<>();

    FieldRows(TypeLanguage types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    List<FieldRow> rows() {
        return rows;
    }

    @Override
    public void read(String name, Columns columns, RowText row) {
        int type = columns.type();
        int example = columns.example();
        TypeExpression expression = findings.keep(types.parse(row.cell(type)));
        String description = Markup.prose(row.text(columns.description()));
        rows.add(new FieldRow(
                name,
                expression,
                row.span(type),
                mark(row, columns.required()),
                description,
                Markup.prose(row.text(example)),
                row.span(example),
                deprecation(row.text(columns.name()), description),
                row.span()));
    }

    private RequiredMark mark(RowText row, int column) {
        String text = row.text(column);
        @Nullable RequiredMark mark = RequiredMarks.of(text);
        if (mark == null) {
            findings.add(
                    DiagnosticCode.UNKNOWN_MARK,
                    row.span(column),
                    "The mark " + Findings.quoted(text) + " is not known.");
            return RequiredMark.UNSTATED;
        }
        return mark;
    }

    private static @Nullable Deprecation deprecation(String name, String description) {
        @Nullable Deprecation notice = DeprecationNotice.of(description);
        return notice == null && Markup.isStruck(name) ? new Deprecation("", description) : notice;
    }
}
