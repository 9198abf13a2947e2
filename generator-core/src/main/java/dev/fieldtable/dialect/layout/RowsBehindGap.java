package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Rows that an empty line keeps apart from the table above them, so that Markdown has no table for them.
 *
 * @param rows the rows, from top to bottom; none where the table ends with itself
 */
record RowsBehindGap(List<RowText> rows) {
    /** {@return the rows below a table, as wide as it is, and bordered on either side} */
    static RowsBehindGap of(MarkdownPage page, List<Node> blocks, int table) {
        int width = rows(page, blocks.get(table)).get(0).size();
        List<RowText> all = new ArrayList<>();
        for (int i = table + 1; i < blocks.size() && blocks.get(i) instanceof Paragraph; i++) {
            List<RowText> rows = rows(page, blocks.get(i));
            if (!rows.stream().allMatch(row -> row.isOpened() && row.isClosed() && row.size() == width)) {
                break;
            }
            all.addAll(rows);
        }
        return new RowsBehindGap(all);
    }

    void tell(Findings findings) {
        if (!rows.isEmpty()) {
            findings.add(
                    DiagnosticCode.GAP_IN_TABLE,
                    rows.get(0).span(),
                    "The rows from here on are apart from their table by an empty line; they were read as rows of it.");
        }
    }

    private static List<RowText> rows(MarkdownPage page, Node block) {
        List<RowText> rows = new ArrayList<>();
        for (SourceSpan line : block.getSourceSpans()) {
            rows.add(RowText.of(page.restored(), line.getInputIndex(), line.getLength()));
        }
        return rows;
    }
}
