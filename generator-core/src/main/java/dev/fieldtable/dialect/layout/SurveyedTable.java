package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.page.LinkedText;
import dev.fieldtable.dialect.page.RowText;
import java.util.List;
import java.util.Locale;

/** A table as somebody sees it who does not know yet what it is of. */
public final class SurveyedTable {
    private final MarkdownPage page;
    private final List<String> headings;
    private final RowText header;
    private final List<RowText> rows;
    private final List<String> headers;

    SurveyedTable(MarkdownPage page, List<String> headings, RowText header, List<RowText> rows) {
        this.page = page;
        this.headings = List.copyOf(headings);
        this.header = header;
        this.rows = List.copyOf(rows);
        this.headers = header.texts().stream()
                .map(cell -> page.inlines().text(cell).visible().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@return the page and the line that it begins at, as people write it: {@code user.md:12}} */
    public String place() {
        return header.span().path() + ":" + header.span().line();
    }

    /** {@return the heading right above it and those that this one is below, from the nearest on; none above all headings} */
    public List<String> headings() {
        return headings;
    }

    /** {@return what its columns are headed, in lower case} */
    public List<String> headers() {
        return headers;
    }

    /** {@return how many rows it has below its header} */
    public int rows() {
        return rows.size();
    }

    /** {@return what is seen of a cell, on one line; empty if there is none} */
    public String seen(int row, int column) {
        return page.inlines().text(rows.get(row).text(column)).visible();
    }

    /** {@return what is seen of a cell, and what of it is links} */
    public LinkedText linked(int row, int column) {
        return page.inlines().text(rows.get(row).text(column)).linked();
    }

    /** {@return what is seen of the name in a cell that has a type behind it} */
    public String sharedName(int row, int column) {
        return page.inlines().text(both(row, column).name()).unraised();
    }

    /** {@return what is seen of the type behind the name in a cell, and what of it is links; empty if there is none} */
    public LinkedText sharedType(int row, int column) {
        return page.inlines().text(both(row, column).type().text()).linked();
    }

    private NameAndType both(int row, int column) {
        return NameAndType.of(rows.get(row).text(column), header.span());
    }

    /** {@return the cell as Markdown, as marks in descriptions are compared with it} */
    public String prose(int row, int column) {
        return page.prose().cell(rows.get(row).text(column));
    }

    /** {@return whether it says what a call may be answered with, and so is of neither fields nor values} */
    public boolean isOfAnswers() {
        return AnswerTables.isOne(page, headers, rows);
    }

    /** {@return whether its rows are read where docs are written as described: as fields, or as values} */
    public boolean isRead(DialectDescription description) {
        return DescribedColumns.ofFields(headers, description).isOfFields()
                || DescribedColumns.ofValues(headers, description).isOfValues();
    }
}
