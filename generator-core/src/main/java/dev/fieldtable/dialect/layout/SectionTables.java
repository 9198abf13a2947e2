package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Walks over the rows of a section's tables and sees to it that each is either read or told of. */
final class SectionTables {
    /** What is made of a row. */
    interface RowReader {
        /**
         * Reads a row that has a name.
         *
         * @param name the name, without its markup
         * @param columns which of its cells holds what
         * @param row the row
         */
        void read(String name, Columns columns, RowText row);
    }

    private final MarkdownPage page;
    private final Findings findings;
    private final boolean ofValues;
    private int tables;
    private int skipped;

    private SectionTables(MarkdownPage page, Findings findings, boolean ofValues) {
        this.page = page;
        this.findings = findings;
        this.ofValues = ofValues;
    }

    /** {@return a walk over tables of fields or parameters, which have a name and a type} */
    static SectionTables ofFields(MarkdownPage page, Findings findings) {
        return new SectionTables(page, findings, false);
    }

    /** {@return a walk over tables of enum values, which have a name and a value} */
    static SectionTables ofValues(MarkdownPage page, Findings findings) {
        return new SectionTables(page, findings, true);
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
        Set<String> names = new HashSet<>();
        for (Node block : blocks) {
            if (block instanceof TableBlock) {
                tables++;
                readTable(block.getSourceSpans(), names, reader);
            } else if (block instanceof Paragraph) {
                skipRowsOf(block.getSourceSpans());
            }
        }
    }

    private void readTable(List<SourceSpan> lines, Set<String> names, RowReader reader) {
        RowText header = row(lines.get(0));
        Columns columns = Columns.of(header);
        if (columns.name() < 0 || (ofValues ? columns.value() : columns.type()) < 0) {
            findings.add(DiagnosticCode.UNKNOWN_COLUMNS, header.span(), unknownColumns(lines.size() - 2));
            skipped += lines.size() - 2;
            return;
        }
        for (SourceSpan line : lines.subList(2, lines.size())) {
            readRow(header, columns, row(line), names, reader);
        }
    }

    private void readRow(RowText header, Columns columns, RowText row, Set<String> names, RowReader reader) {
        String name = Markup.plain(row.text(columns.name()));
        if (!row.isPiped()) {
            skip(
                    row,
                    "The line directly under the table has no pipes.",
                    "Put an empty line between the table and the text, or join the line to the cell it belongs to.");
        } else if (name.isEmpty()) {
            skip(row, "The row has no name.", "Give it a name, or remove it.");
        } else if (ofValues && columns.value() >= row.size()) {
            skip(row, "The row has no cell for the value.", "Add the cell; it may be empty if the value is.");
        } else if (!names.add(name)) {
            findings.add(DiagnosticCode.DUPLICATE_ROW, row.span(), Findings.quoted(name) + " occurs more than once.");
            skipped++;
        } else {
            countCells(header, row);
            reader.read(name, columns, row);
        }
    }

    private void countCells(RowText header, RowText row) {
        if (row.size() != header.size()) {
            findings.add(
                    DiagnosticCode.CELL_COUNT,
                    row.span(),
                    "The row has " + row.size() + " cells and the header has " + header.size() + ".");
        }
    }

    private void skip(RowText row, String message, String hint) {
        findings.add(DiagnosticCode.UNREADABLE_ROW, row.span(), message, hint);
        skipped++;
    }

    /** Lines with pipes that are no table: the header or delimiter row is wrong, or an empty line cut the table in two. */
    private void skipRowsOf(List<SourceSpan> lines) {
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean row = startsWithPipe(lines.get(i)) && !isDelimiter(lines.get(i));
            boolean header = i + 1 < lines.size() && isDelimiter(lines.get(i + 1));
            rows += row && !header ? 1 : 0;
        }
        if (rows > 0) {
            findings.add(
                    DiagnosticCode.UNREADABLE_ROW,
                    row(lines.get(0)).span(),
                    "These lines look like rows and are not part of a table; left out: " + rows + ".",
                    "Begin the table with a header row and a delimiter row of as many cells, and have no empty line in it.");
            skipped += rows;
        }
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

    private String unknownColumns(int rows) {
        return "The table needs a column headed Field or Name and one headed " + (ofValues ? "Value" : "Type")
                + "; rows left out: " + rows + ".";
    }

    private RowText row(SourceSpan line) {
        return RowText.of(page, line.getInputIndex(), line.getLength());
    }
}
