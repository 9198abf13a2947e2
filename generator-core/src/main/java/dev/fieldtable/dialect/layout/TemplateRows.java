package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.dialect.page.RequiredMarks;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.ValueDetails;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.TemplateWords;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of a model from the lines below the head of their table. Each begins with a name between marks: a
 * template prints line ends and pipes of a description as they are, so that neither ends a row or a cell.
 */
final class TemplateRows {
    private final MarkdownPage page;
    private final TypeLanguage types;
    private final HouseStyle house;
    private final TemplateWords words;
    private final Findings findings;
    private final RequiredMarks marks;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Map<dev.fieldtable.source.SourceSpan, NotedValues> noted = new LinkedHashMap<>();
    private int skipped;
    private RowText header;
    private Columns columns;
    private int notes;

    /**
     * A reader of one table.
     *
     * @param head its first line
     */
    TemplateRows(MarkdownPage page, TypeLanguage types, HouseStyle house, Findings findings, SourceSpan head) {
        this.page = page;
        this.types = types;
        this.house = house;
        this.words = house.template();
        this.findings = findings;
        this.marks = new RequiredMarks(house.cells());
        this.header = RowText.of(page.restored(), head.getInputIndex(), head.getLength());
        this.columns = Columns.of(header, house.columns());
        this.notes = notes();
    }

    private int notes() {
        for (int i = 0; i < header.size(); i++) {
            if (header.text(i).toLowerCase(Locale.ROOT).equals(words.notes())) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether the table has the columns that one of properties needs} */
    boolean isKnown() {
        return columns.name() >= 0 && columns.type() >= 0;
    }

    /** {@return the rows that were read} */
    List<FieldRow> rows() {
        return rows;
    }

    /** {@return the values that notes name, by the place of their row} */
    Map<dev.fieldtable.source.SourceSpan, NotedValues> noted() {
        return noted;
    }

    /** {@return how many were not} */
    int skipped() {
        return skipped;
    }

    /**
     * Reads the rows.
     *
     * @param table the table
     * @param end the line that its section ends before, from 1
     */
    void read(TableBlock table, int end) {
        page.take(table);
        page.countTable(header.size());
        List<SourceSpan> lines = table.getSourceSpans();
        int first = lines.get(0).getLineIndex() + 3;
        int last = lines.get(lines.size() - 1).getLineIndex() + 1;
        boolean marked = lines.stream().skip(2).anyMatch(line -> beginsRow(line.getLineIndex() + 1));
        for (int line = first; line < end; ) {
            if (beginsRow(line) || (!marked && line <= last)) {
                int next = line + 1;
                while (next < end && !beginsRow(next) && !isComplete(row(line, next - 1)) && (marked || next > last)) {
                    next++;
                }
                read(row(line, next - 1));
                line = next;
            } else {
                if (line <= last && !isFooter(line)) {
                    skip(row(line, line), "The line stands in a table and begins no row.");
                }
                line++;
            }
        }
        tellIfUnsaid();
    }

    private boolean beginsRow(int line) {
        String text = text(line).strip();
        return (text.startsWith("|") ? text.substring(1).stripLeading() : text).startsWith(words.mark())
                && text.indexOf('|', 1) > 0;
    }

    private boolean isFooter(int line) {
        return text(line).strip().startsWith(words.footer());
    }

    private String text(int line) {
        return page.text().line(line);
    }

    private RowText row(int line, int last) {
        SourceText text = page.text();
        int start = text.lineStart(line);
        return RowText.of(
                page.restored(), start, text.lineStart(last) + text(last).length() - start);
    }

    /** A row without pipes around it ends with one where its last cell is empty. */
    private boolean isComplete(RowText row) {
        return cells(row) >= header.size();
    }

    private int cells(RowText row) {
        return row.size() + (hasEmptyEnd(row) ? 1 : 0);
    }

    private boolean hasEmptyEnd(RowText row) {
        return !header.isClosed() && row.isClosed();
    }

    private void read(RowText line) {
        RowText row = laidOut(line);
        String name = withoutEscape(PlainCell.text(row.text(columns.name()).replace("\\_", "_"), words.mark()));
        if (name.isEmpty() || name.length() > Names.LONGEST) {
            skip(
                    row,
                    name.isEmpty()
                            ? "The row has no name."
                            : "The name has more than " + Names.LONGEST + " characters.");
            return;
        }
        if (!name.equals(house.names().anyOther())) {
            UnclearNames.tellOdd(name, row.span(columns.name()), findings);
        }
        TypeExpression type = findings.keep(types.parse(row.cell(columns.type()), row.text(columns.example())));
        String cell = row.text(notes);
        TemplateNotes said = TemplateNotes.of(cell, words);
        @Nullable
        DefaultValue value = said.defaultText() == null
                ? null
                : TemplateDefaults.of(PlainCell.unescaped(said.defaultText()), type)
                        .orElse(null);
        String left = value == null ? said.defaultNote() + " " + said.rest() : said.rest();
        if (!said.values().isEmpty()) {
            noted.put(row.span(), new NotedValues(said.values(), description(row, left.strip())));
            left = left + " " + said.valuesNote();
        }
        rows.add(new FieldRow(
                name,
                type,
                row.span(columns.type()),
                types.withoutWord(type),
                mark(row, said),
                description(row, left.strip()),
                prose(row.text(columns.example())),
                row.span(columns.example()),
                null,
                row.span(),
                ValueDetails.ofDefault(value)));
    }

    /** What cannot be a name in Kotlin stands in marks of code, which come escaped, and a keyword of Rust behind {@code r#}. */
    private static String withoutEscape(String name) {
        return PlainCell.within(name.startsWith("r#") ? name.substring(2) : name, "`");
    }

    /** Notes that the model has no place for stay beside the description. */
    private String description(RowText row, String left) {
        String description = prose(row.text(columns.description()));
        String more = prose(left);
        return description.isEmpty() || more.isEmpty() ? description + more : description + "\n\n" + more;
    }

    /** Quotes come escaped for code, and for HTML after that. */
    private String prose(String cell) {
        return page.prose().cell(cell.replace("\\&quot;", "&quot;").replace('\n', ' '));
    }

    private RequiredMark mark(RowText row, TemplateNotes said) {
        if (notes >= 0) {
            return said.optional() ? RequiredMark.OPTIONAL : RequiredMark.REQUIRED;
        }
        if (columns.required() < 0) {
            return RequiredMark.UNSTATED;
        }
        String cell = row.text(columns.required());
        RequiredMarks.Mark mark = marks.read(cell, columns.inverted());
        if (!mark.isKnown()) {
            findings.add(
                    DiagnosticCode.UNKNOWN_MARK,
                    row.span(columns.required()),
                    "The mark " + Findings.quoted(cell) + " is not known.");
        }
        return cell.isEmpty() ? RequiredMark.OPTIONAL : mark.mark();
    }

    private void tellIfUnsaid() {
        if (notes < 0 && columns.required() < 0 && !rows.isEmpty()) {
            String what = "No column says which fields are required";
            findings.add(Diagnostic.of(
                            DiagnosticCode.PRESENCE_UNSAID,
                            header.span(),
                            what + ".",
                            DiagnosticCode.PRESENCE_UNSAID.nextStep())
                    .about(what));
        }
    }

    /** The description takes what is too much: names and notes have no pipes, and the mark of a type is closed behind it. */
    private RowText laidOut(RowText line) {
        int wanted = header.size();
        RowText row = withWholeType(line);
        int cells = cells(row);
        int size = row.size();
        while (size > wanted && row.text(size - 1).isEmpty() && notes < 0) {
            size--;
            cells = size;
        }
        int description = columns.description();
        if (cells <= wanted || description < 0) {
            return row;
        }
        int behind = wanted - 1 - description;
        int[] from = new int[wanted];
        int[] to = new int[wanted];
        for (int i = 0; i < wanted; i++) {
            int shift = i > description ? cells - wanted : 0;
            from[i] = Math.min(size, i + shift);
            to[i] = Math.min(size, i == description ? cells - behind : from[i] + 1);
        }
        RowText laidOut = row.laidOut(from, to);
        if (notes >= 0 && !TemplateNotes.isOf(laidOut.text(notes), words)) {
            findings.add(
                    DiagnosticCode.CELL_COUNT,
                    row.span(),
                    "The row has more cells than the header, and the last one does not read like notes.");
        } else {
            findings.repaired(
                    DiagnosticCode.RESTORED_CELLS,
                    row.span(),
                    "The row has " + Findings.count(cells, "cell") + " and the header has " + wanted
                            + "; the pipes in its description were read as a part of it.");
        }
        return laidOut;
    }

    private RowText withWholeType(RowText row) {
        int first = columns.type();
        int last = first;
        while (last < row.size() && isOdd(row, first, last)) {
            last++;
        }
        if (last == first || last == row.size()) {
            return row;
        }
        int size = row.size() - (last - first);
        int[] from = new int[size];
        int[] to = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i > first ? i + last - first : i;
            to[i] = i < first ? i + 1 : i + 1 + last - first;
        }
        return row.laidOut(from, to);
    }

    /** {@return whether a mark is opened in some cells and not closed} */
    private boolean isOdd(RowText row, int first, int last) {
        int marks = 0;
        for (int cell = first; cell <= last; cell++) {
            String text = row.text(cell);
            for (int at = text.indexOf(words.mark());
                    at >= 0;
                    at = text.indexOf(words.mark(), at + words.mark().length())) {
                marks++;
            }
        }
        return marks % 2 != 0;
    }

    private void skip(RowText row, String message) {
        findings.add(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_ROW, row.span(), message, DiagnosticCode.UNREADABLE_ROW.nextStep())
                .losing(Loss.ROW));
        skipped++;
    }
}
