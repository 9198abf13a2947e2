package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.house.ColumnWords;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Tells of rows that have lost their table to something else: to a quote, a list, HTML or code that begins directly below
 * it, to a heading above them, or to a comment that is never closed. Wherever they stand on a page that describes
 * something, they are no prose.
 */
final class LooseRows {
    /** What is said of all rows without a table, whichever way they have lost it. */
    static final String LOOSE = "These lines look like rows and are not part of a table";

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final MarkdownPage page;
    private final ColumnWords columns;
    private final Findings findings;

    LooseRows(MarkdownPage page, ColumnWords columns, Findings findings) {
        this.page = page;
        this.columns = columns;
        this.findings = findings;
    }

    /** Looks through all blocks whose rows nobody has read or told of. */
    void tell() {
        for (Node block : page.blocks()) {
            for (Node each : Contained.isContainer(block) ? Contained.of(block) : List.of(block)) {
                if (!(each instanceof TableBlock) && !page.isTaken(each)) {
                    tell(each);
                }
            }
        }
    }

    private void tell(Node block) {
        if (block instanceof HtmlBlock html && html.getLiteral().strip().startsWith(COMMENT)) {
            tellOfComment(html);
            return;
        }
        boolean code = block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock;
        List<RowText> rows = code ? rowsInCode(block) : rows(block);
        if (!rows.isEmpty()) {
            findings.add(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_ROW,
                            rows.get(0).span(),
                            LOOSE + "; left out: " + rows.size() + ".",
                            Advice.literal(
                                    "Move them to the table that they belong to, with nothing between its rows."))
                    .about(LOOSE)
                    .losing(Loss.ofRows(rows.size())));
        }
    }

    /** What is in a comment is meant to be left out, unless the comment was to end before another one begins. */
    private void tellOfComment(HtmlBlock comment) {
        String text = comment.getLiteral().strip();
        int end = text.indexOf(COMMENT_END);
        if (end >= 0 && text.lastIndexOf(COMMENT, end) == 0) {
            return;
        }
        List<RowText> rows = rows(comment);
        String what = end < 0 ? "The page ends within this comment" : "Another comment begins within this one";
        findings.add(Diagnostic.of(
                        DiagnosticCode.CUT_OFF,
                        page.span(comment),
                        what + "; rows left out: " + rows.size() + ".",
                        Advice.literal("Close the comment with '" + COMMENT_END + "' where it ends."))
                .about(what)
                .losing(Loss.ofRows(rows.size())));
    }

    /** The rows of a block; those of a whole table only if it has the columns of a table that is read. */
    private List<RowText> rows(Node block) {
        List<RowText> lines = lines(block);
        List<RowText> rows = new ArrayList<>();
        boolean other = false;
        for (int i = 0; i < lines.size(); i++) {
            RowText line = lines.get(i);
            boolean header = i + 1 < lines.size() && Furniture.isDelimiter(lines.get(i + 1));
            if (!line.isOpened()) {
                other = false;
            } else if (header) {
                Columns known = Columns.of(line, columns);
                other = known.name() < 0 || (known.type() < 0 && known.value() < 0);
            } else if (!other && line.size() > 1 && !Furniture.isEmpty(line)) {
                rows.add(line);
            }
        }
        return rows;
    }

    /** Code may hold pipes; rows have as many cells as a table of the page that was read, and no border. */
    private List<RowText> rowsInCode(Node block) {
        List<RowText> rows = new ArrayList<>();
        for (RowText line : lines(block)) {
            if (line.isOpened() && Furniture.isEmpty(line)) {
                return List.of();
            }
            if (line.isOpened() && line.isClosed() && page.hasTableOf(line.size())) {
                rows.add(line);
            }
        }
        return rows;
    }

    private List<RowText> lines(Node block) {
        List<RowText> lines = new ArrayList<>();
        for (SourceSpan line : block.getSourceSpans()) {
            lines.add(RowText.of(page.restored(), line.getInputIndex(), line.getLength()));
        }
        return lines;
    }
}
