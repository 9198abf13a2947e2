package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RequiredMarks;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.prose.Prose;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes field rows of the rows of a table. */
final class FieldRows implements SectionTables.RowReader {
    private final HouseStyle house;
    private final Prose prose;
    private final CellTypes types;
    private final MarkCells marks;
    private final List<FieldRow> rows = new ArrayList<>();

    FieldRows(MarkdownPage page, TypeLanguage types, HouseStyle house, Findings findings) {
        this.house = house;
        this.prose = page.prose();
        this.types = new CellTypes(types, page.inlines(), findings);
        this.marks = new MarkCells(
                house.cells(), !house.folders().isOwnCode(page.text().path()), findings);
    }

    /** {@return all rows that were read}; it is asked once, at the end: what an empty mark means, all marks together tell. */
    List<FieldRow> rows() {
        return marks.settle(rows);
    }

    @Override
    public void begin(Columns columns, RowText header) {
        marks.begin(header.span(), columns);
    }

    @Override
    public void read(CellName name, Columns columns, RowText row) {
        int type = columns.type();
        int example = columns.example();
        TypeExpression expression = types.parse(row.cell(type), row.text(example));
        String description = prose(row.text(columns.description()));
        RequiredMarks.Mark mark = marks.read(rows.size(), row);
        Presence withoutWord = types.withoutWord(expression);
        rows.add(new FieldRow(
                name.text(),
                expression,
                row.span(type),
                mark.nullable() ? new Presence(withoutWord.occurrence(), Presence.Nullness.ALLOWED) : withoutWord,
                mark.mark(),
                description,
                prose(row.text(example)),
                row.span(example),
                deprecation(name, description),
                row.span()));
    }

    private String prose(String cell) {
        String text = prose.cell(cell);
        return text.equals(house.cells().nothing()) ? "" : text;
    }

    private @Nullable Deprecation deprecation(CellName name, String description) {
        @Nullable Deprecation notice = DeprecationNotice.of(description, house.deprecation());
        return notice == null && name.isStruck() ? new Deprecation("", description) : notice;
    }
}
