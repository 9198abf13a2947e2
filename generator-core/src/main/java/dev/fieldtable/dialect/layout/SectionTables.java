package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.dialect.page.Omission;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.repair.CellAlignment;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.ScalarKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks over the rows of a section's tables and sees to it that each is either read or told of. */
final class SectionTables {
    /** What is made of a row. */
    interface RowReader {
        /**
         * Begins with a table, whose rows follow.
         *
         * @param columns which of its cells holds what
         * @param header its header
         */
        default void begin(Columns columns, RowText header) {}

        /**
         * Reads a row that has a name.
         *
         * @param name the name, without its markup and without what stands beside it
         * @param columns which of its cells holds what
         * @param row the row
         */
        void read(CellName name, Columns columns, RowText row);
    }

    /** Enough for some ten thousand rows; a page with more rows like these is damaged beyond repair. */
    private static final int MOST_WORK = 10_000_000;

    /** Whoever reads the docs of others heads none of their columns. */
    private static final Advice DESCRIBE =
            Advice.parse("Head the columns Field, Type, Required, Description and Example; or"
                    + " let describe propose a file that says what these are, for {dialectFile}.");

    private final MarkdownPage page;
    private final HouseStyle house;
    private final Findings findings;
    private final @Nullable TypeLanguage types;
    private final TableColumns tableColumns;
    private int budget = MOST_WORK;
    private final Set<String> names = new HashSet<>();
    private final NestedRows nested = new NestedRows(names);
    private int tables;
    private int skipped;
    private final @Nullable SwappedCells swapped;
    private boolean underlined;
    private boolean mayBeSwapped;
    private @Nullable Cell typeAbove;

    private SectionTables(MarkdownPage page, HouseStyle house, Findings findings, @Nullable TypeLanguage types) {
        this.house = house;
        this.page = page;
        this.findings = findings;
        this.types = types;
        this.swapped = types == null ? null : new SwappedCells(page.inlines(), types);
        this.tableColumns = new TableColumns(house.cells(), findings, types == null);
    }

    /** {@return a walk over tables of fields or parameters, which have a name and a type} */
    static SectionTables ofFields(MarkdownPage page, TypeLanguage types, HouseStyle house, Findings findings) {
        return new SectionTables(page, house, findings, types);
    }

    /** {@return a walk over tables of enum values, which have a name and a value} */
    static SectionTables ofValues(MarkdownPage page, HouseStyle house, Findings findings) {
        return new SectionTables(page, house, findings, null);
    }

    /** {@return the number of tables seen} */
    int tables() {
        return tables;
    }

    /** {@return the number of rows that could not be read} */
    int skipped() {
        return skipped;
    }

    void read(List<Node> blocks, RowReader reader) {
        for (Node block : blocks) {
            if (block instanceof TableBlock table) {
                tables++;
                readTable(table, reader);
            } else if (block instanceof Paragraph) {
                skipRowsOf(block);
            }
        }
    }

    /** Tells of rows that have lost their table to a heading above them. */
    void skipLooseRows(List<Node> blocks) {
        for (Node block : blocks) {
            if (block instanceof Paragraph) {
                skipRowsOf(block);
            }
        }
    }

    /** Reads those tables that have the columns; the others are part of the prose. */
    void readKnown(List<TableBlock> blocks, RowReader reader) {
        for (TableBlock block : known(blocks)) {
            tables++;
            readTable(block, reader);
        }
    }

    /** Takes the tables for prose, and tells of those whose columns are such as would be read. */
    void passOverKnown(List<TableBlock> blocks) {
        for (TableBlock block : known(blocks)) {
            passOver(
                    block,
                    "This table stands below a heading of its own, after what the section itself holds",
                    DiagnosticCode.TABLE_PASSED_OVER.nextStep());
        }
    }

    /** Tells of the tables that have a column of names and one of types, or of values, and that nothing has read. */
    void passOverOthers() {
        String heading =
                types == null ? house.sections().values() : house.sections().fields();
        for (TableBlock table : known(page.otherTables(house.sections()::isExample))) {
            passOver(
                    table,
                    "This table has the columns of " + (types == null ? "values" : "fields")
                            + " and stands in no section",
                    Advice.literal("Give it the heading '## " + heading + "', or ignore it if it is prose."));
        }
        if (types != null) {
            tellOfForeign(page.otherTables(house.sections()::isExample), types);
        }
    }

    private void tellOfForeign(List<TableBlock> tables, TypeLanguage language) {
        if (tables.isEmpty()) {
            return;
        }
        ForeignTables foreign = new ForeignTables(page.inlines(), language, house.columns());
        tables.forEach(table -> tellIfForeign(table, foreign));
    }

    private void tellIfForeign(TableBlock table, ForeignTables foreign) {
        List<SourceSpan> lines = table.getSourceSpans();
        RowText header = row(lines.get(0));
        int some = Math.min(lines.size(), 2 + ForeignTables.ENOUGH_ROWS);
        List<RowText> rows = lines.subList(2, some).stream().map(this::row).toList();
        boolean headed = foreign.isHeaded(header, rows);
        if (headed || foreign.isOfFields(header, rows)) {
            page.take(table);
            String by = headed ? "header" : "cells";
            tellUnknownColumns(
                    header, "This seems to be a table of fields, by its " + by + "; it", lines.size() - 2, DESCRIBE);
        }
    }

    private void passOver(TableBlock block, String why, Advice hint) {
        List<SourceSpan> lines = block.getSourceSpans();
        page.take(block);
        findings.add(Diagnostic.of(
                        DiagnosticCode.TABLE_PASSED_OVER,
                        row(lines.get(0)).span(),
                        why + "; rows taken for prose: " + (lines.size() - 2) + ".",
                        hint)
                .about(why)
                .losing(Loss.ofTable(lines.size() - 2)));
    }

    private List<TableBlock> known(List<TableBlock> blocks) {
        return blocks.stream()
                .filter(block -> isKnown(Columns.of(row(block.getSourceSpans().get(0)), house.columns())))
                .toList();
    }

    private boolean isKnown(Columns columns) {
        return columns.name() >= 0 && (types == null ? columns.value() : columns.type()) >= 0;
    }

    private void readTable(TableBlock table, RowReader reader) {
        List<SourceSpan> lines = table.getSourceSpans();
        page.take(table);
        RowText header = row(lines.get(0));
        Columns columns = Columns.of(header, house.columns());
        if (!isKnown(columns)) {
            Advice advice = types == null
                    ? Advice.literal("Head the columns Name and Value.")
                    : DiagnosticCode.UNKNOWN_COLUMNS.nextStep();
            tellUnknownColumns(header, "The table", lines.size() - 2, advice);
            skipped += lines.size() - 2;
            return;
        }
        page.countTable(header.size());
        // Each line is cut once, whoever looks at its cells.
        List<RowText> rows =
                lines.subList(2, lines.size()).stream().map(this::row).toList();
        columns = tableColumns.of(header, columns, rows);
        begin(reader, columns, header);
        lookAt(rows, columns);
        for (int i = 0; i < rows.size(); i++) {
            SourceSpan place = lines.get(2 + i);
            RowText line = unmarked(header, rows.get(i), place);
            boolean ruled = i + 1 < rows.size() && Furniture.isDelimiter(rows.get(i + 1));
            Columns again = ruled ? Columns.of(line, house.columns()) : columns;
            if (ruled && isKnown(again)) {
                // A second table, of which the empty line above is lost; it may have other columns.
                header = line;
                columns = tableColumns.of(header, again, rows.subList(i + 2, rows.size()));
                begin(reader, columns, header);
                furniture(line, "The row and the one below it are the head of a table");
                i++;
            } else if (Furniture.repeats(header, line)) {
                furniture(line, "The row repeats the header");
            } else if (isComment(place)) {
                furniture(line, "The row is a comment");
            } else if (Furniture.isEllipsis(line)) {
                skip(
                        line,
                        "The row says that rows were left out here; which ones is not known.",
                        "Get the whole table, or remove the row.");
            } else if (Furniture.isEmpty(line)) {
                furniture(line, "The row holds nothing, or dashes alone");
            } else if (Furniture.isNote(line)) {
                furniture(line, "The row only says that the table goes on");
            } else {
                readRow(header, columns, line, reader);
            }
        }
    }

    /** What one row alone does not tell: whether it is printed as the others are. */
    private void lookAt(List<RowText> rows, Columns columns) {
        underlined = true;
        for (RowText row : rows) {
            underlined &= isUnderlined(row, columns);
        }
        mayBeSwapped = swapped != null && swapped.mayBeIn(rows, columns);
    }

    /** {@return a row without the mark of a quote or a list that it begins with} */
    private RowText unmarked(RowText header, RowText row, SourceSpan line) {
        if (!header.isOpened() || row.isOpened() || row.size() <= header.size()) {
            return row;
        }
        int start = line.getInputIndex();
        Optional<RowMark> mark = RowMark.of(page.text().content().substring(start, start + line.getLength()));
        if (mark.isEmpty()) {
            return row;
        }
        String what = Findings.quoted(mark.get().text()) + " stands before the row";
        if (mark.get().isQuote()) {
            findings.repaired(DiagnosticCode.NESTED_TABLE, row.span(), what + "; it was read as if it did not.");
        } else {
            findings.add(
                    DiagnosticCode.CELL_COUNT,
                    row.span(),
                    what + ", as before an item of a list or a line of a patch; it was read as one of the table.",
                    "Remove the mark, or the row if it is none.");
        }
        int length = mark.get().length();
        return RowText.of(page.restored(), start + length, line.getLength() - length);
    }

    private void begin(RowReader reader, Columns columns, RowText header) {
        nested.begin();
        reader.begin(columns, header);
    }

    private void furniture(RowText line, String what) {
        findings.repaired(DiagnosticCode.FURNITURE_ROW, line.span(), what + "; it was not read as content.");
    }

    private void readRow(RowText header, Columns columns, RowText line, RowReader reader) {
        if (!line.isPiped()) {
            String text = line.text(0);
            if (Furniture.isTemplate(text)) {
                furniture(line, "The line directly under the table is one of a template, or says how the table looks");
                return;
            }
            if (Omission.isSaid(text)) {
                skip(
                        line,
                        "The line says that rows were left out here; which ones is not known.",
                        "Get the whole table, or remove the line.");
                return;
            }
            skip(
                    line,
                    "The line directly under the table has no pipes.",
                    "Put an empty line between the table and the text, or join the line to the cell it belongs to.");
            return;
        }
        if (types == null && columns.value() >= line.size()) {
            boolean named = !name(line, columns).text().isEmpty();
            skip(
                    line,
                    named ? "The row has no cell for the value." : "The row has no name.",
                    named ? "Add the cell; it may be empty if the value is." : "Give it a name, or remove it.");
            return;
        }
        if (header.isClosed() && !line.isClosed()) {
            findings.doubt();
            if (page.endsWith(line.span())) {
                findings.add(
                        DiagnosticCode.CUT_OFF,
                        line.span(),
                        "The page ends within this row; what stood behind it is not known.");
            }
        }
        RowText row = line.size() == header.size() ? line : aligned(header, columns, line);
        CellName cell = name(row, columns);
        String name = cell.text();
        @Nullable String parent = types == null || name.isEmpty() ? null : parent(cell, columns, row);
        if (parent != null) {
            skipNested(row, columns, name, parent);
        } else if (name.isEmpty()) {
            skip(row, "The row has no name.", "Give it a name, or remove it.");
        } else if (isTooLong(name) || (types == null && isTooLong(row.text(columns.value())))) {
            skip(
                    row,
                    "A name or value in the row has more than " + Names.LONGEST + " characters.",
                    "Look whether a line end is missing, or a pipe.");
        } else if (!names.add(name)) {
            findings.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_ROW,
                            row.span(),
                            Findings.quoted(name) + " occurs more than once.",
                            DiagnosticCode.DUPLICATE_ROW.nextStep())
                    .losing(Loss.ROW));
            skipped++;
        } else {
            if (types != null && nested.isNewPath(name)) {
                findings.add(
                        DiagnosticCode.UNCLEAR_NAME,
                        row.span(columns.name()),
                        Findings.quoted(name) + " reads like a path, and no row above is what it leads through; it was"
                                + " read as one name in JSON.",
                        "Nothing to do if JSON has that name; else give the object a page of its own.");
            } else {
                tellIfUnclear(cell, row, columns);
            }
            reader.read(cell, columns, row);
        }
    }

    /** A scalar holds nothing, so that a bullet below it is one of a list of names. */
    private @Nullable String parent(CellName cell, Columns columns, RowText row) {
        boolean indented = row.isIndented(columns.name());
        @Nullable String parent = nested.parent(cell, indented);
        if (parent == null) {
            typeAbove = row.cell(columns.type());
            return null;
        }
        return !indented && NestedRows.isBullet(cell) && typeAbove != null && isScalar(typeAbove) ? null : parent;
    }

    private boolean isScalar(Cell type) {
        Cell seen = new Cell(page.inlines().text(type.text()).type(), type.span());
        return types != null
                && types.parse(seen).value() instanceof TypeExpression.Scalar scalar
                && scalar.kind() != ScalarKind.ANY;
    }

    private void skipNested(RowText row, Columns columns, String name, String parent) {
        findings.add(Diagnostic.of(
                        DiagnosticCode.NESTED_ROW,
                        row.span(columns.name()),
                        Findings.quoted(name) + " describes what is in " + Printable.name(parent)
                                + ", and was left out.",
                        DiagnosticCode.NESTED_ROW.nextStep())
                .losing(Loss.ROW));
        skipped++;
    }

    private CellName name(RowText row, Columns columns) {
        InlineText cell = page.inlines().text(row.text(columns.name()));
        CellName name = cell.name();
        String anyOther = house.names().anyOther();
        // Its underscores are no emphasis, wherever they stand.
        boolean isAnyOther = anyOther.equals("__" + name.text() + "__") && cell.isUnderlined();
        return isAnyOther
                ? new CellName(anyOther, name.before(), name.after(), name.isStruck(), name.hasImage(), true)
                : name;
    }

    /** Underscores around a name emphasize it where all are emphasized; around one alone they may be a part of it. */
    private boolean isUnderlined(RowText row, Columns columns) {
        String cell = row.text(columns.name());
        return cell.contains("_")
                && page.inlines().text(cell).isUnderlined()
                && !name(row, columns).text().equals(house.names().anyOther());
    }

    /** What constants are called is not in the JSON, and may be several words. */
    private void tellIfUnclear(CellName name, RowText row, Columns columns) {
        if (types == null ? !name.isAlone() : !name.isClear()) {
            UnclearNames.tell(name, row.text(columns.name()), row.span(columns.name()), findings);
        } else if (mayBeSwapped && swapped != null && swapped.isSwapped(row, columns)) {
            UnclearNames.tellSwapped(row.text(columns.name()), row.span(columns.name()), findings);
        } else if (!underlined && isUnderlined(row, columns)) {
            UnclearNames.tellUnlike(name, row.text(columns.name()), row.span(columns.name()), findings);
        } else if (types == null) {
            UnclearNames.tellOddConstant(name.text(), row.span(columns.name()), findings);
        } else {
            UnclearNames.tellOdd(name.text(), row.span(columns.name()), findings);
        }
    }

    private static boolean isTooLong(String text) {
        return text.length() > Names.LONGEST;
    }

    private RowText aligned(RowText header, Columns columns, RowText row) {
        @Nullable RowText whole = CodeCells.whole(row, header.size(), columns.name());
        if (whole != null) {
            findings.repaired(
                    DiagnosticCode.RESTORED_CELLS,
                    row.span(),
                    "A pipe within code was not read as the border of a cell.");
            return whole;
        }
        budget -= CellAlignment.cost(header, row);
        CellAlignment.@Nullable Aligned aligned =
                budget < 0 ? null : CellAlignment.of(header, row, columns, types, house.cells());
        String count = "The row has " + Findings.count(row.size(), "cell") + " and the header has " + header.size();
        if (aligned == null) {
            findings.add(DiagnosticCode.CELL_COUNT, row.span(), count + ".");
            return row;
        }
        if (aligned.certain() && !isTorn(header, columns, row, aligned.row())) {
            findings.repaired(
                    DiagnosticCode.RESTORED_CELLS,
                    row.span(),
                    count + "; what the cells hold tells which column each belongs to.");
        } else {
            findings.add(
                    DiagnosticCode.CELL_COUNT,
                    row.span(),
                    count + "; which column each cell belongs to was guessed by what it holds.");
        }
        return aligned.row();
    }

    /** {@return whether a row is more than one, has no cell that says whether its field is required, or ends with the page} */
    private boolean isTorn(RowText header, Columns columns, RowText row, RowText laidOut) {
        if (types == null) {
            return false;
        }
        if (columns.required() >= 0 && !laidOut.has(columns.required())) {
            return true;
        }
        if (row.size() > header.size()) {
            return row.size() > 2 * (header.size() - 1);
        }
        dev.fieldtable.source.SourceSpan place = row.span();
        String content = page.restored().original().content();
        return content.substring(place.offset() + place.length()).isBlank();
    }

    private void skip(RowText row, String message, String hint) {
        findings.add(Diagnostic.of(DiagnosticCode.UNREADABLE_ROW, row.span(), message, hint)
                .losing(Loss.ROW));
        skipped++;
    }

    /** Lines with pipes that are no table: the header or delimiter row is wrong, or an empty line cut the table in two. */
    private void skipRowsOf(Node block) {
        List<SourceSpan> lines = block.getSourceSpans();
        page.take(block);
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean row = startsWithPipe(lines.get(i)) && !isDelimiter(lines.get(i));
            boolean header = i + 1 < lines.size() && isDelimiter(lines.get(i + 1));
            rows += row && !header ? 1 : 0;
        }
        if (rows > 0) {
            findings.add(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_ROW,
                            row(lines.get(0)).span(),
                            LooseRows.LOOSE + "; left out: " + rows + ".",
                            "Begin the table with a header row and a delimiter row of as many cells, and have no empty line in it.")
                    .about(LooseRows.LOOSE)
                    .losing(Loss.ofRows(rows)));
            skipped += rows;
        }
    }

    private boolean isComment(SourceSpan line) {
        return Furniture.isComment(page.text()
                .content()
                .substring(line.getInputIndex(), line.getInputIndex() + line.getLength())
                .strip());
    }

    private boolean startsWithPipe(SourceSpan line) {
        return page.text().content().startsWith("|", line.getInputIndex());
    }

    private boolean isDelimiter(SourceSpan line) {
        String content = page.text().content();
        boolean dashed = false;
        for (int i = line.getInputIndex(); i < line.getInputIndex() + line.getLength(); i++) {
            char c = content.charAt(i);
            dashed |= c == '-';
            if (c != '|' && c != '-' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dashed;
    }

    private void tellUnknownColumns(RowText header, String what, int rows, Advice advice) {
        findings.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_COLUMNS,
                        header.span(),
                        what + " needs a column headed Field or Name and one headed "
                                + (types == null ? "Value" : "Type") + "; rows left out: " + rows + ".",
                        advice)
                .about(String.join(" | ", header.texts()))
                .losing(Loss.ofTable(rows)));
    }

    private RowText row(SourceSpan line) {
        return RowText.of(page.restored(), line.getInputIndex(), line.getLength());
    }
}
