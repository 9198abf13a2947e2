package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.OperationAnswer;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.house.OperationWords.FailureColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads what operations fail with: tables of types, statuses and content types. What is not told there stays open. */
final class FailureTables {
    private static final Pattern COMMA = Pattern.compile(",");

    private final MarkdownPage page;
    private final TypeLanguage types;
    private final FailureColumns columns;

    FailureTables(MarkdownPage page, TypeLanguage types, FailureColumns columns) {
        this.page = page;
        this.types = types;
        this.columns = columns;
    }

    /** {@return an answer for each status of each row} */
    List<OperationAnswer> read(List<Node> blocks) {
        List<OperationAnswer> answers = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof TableBlock table) {
                read(table, answers);
            }
        }
        return answers;
    }

    private void read(TableBlock table, List<OperationAnswer> answers) {
        List<SourceSpan> lines = table.getSourceSpans();
        RowText header = row(lines.get(0));
        int type = TableColumns.headed(header, columns.type());
        int status = TableColumns.headed(header, columns.status());
        int contentType = TableColumns.headed(header, columns.contentType());
        if (type < 0 || status < 0) {
            return;
        }
        for (SourceSpan line : lines.subList(2, lines.size())) {
            RowText row = row(line);
            @Nullable TypeExpression spelled = type(row.cell(type));
            String content = seen(row.text(contentType));
            COMMA.splitAsStream(row.text(status))
                    .forEach(each -> answers.add(new OperationAnswer(seen(each.strip()), content, "", spelled)));
        }
    }

    private String seen(String cell) {
        return page.inlines().text(cell).visible();
    }

    /** Where the language has files for packages, their path stands before the name. */
    private @Nullable TypeExpression type(Cell cell) {
        String text = page.inlines().text(cell.text()).type();
        String spelled = text.indexOf('(') < 0 ? text.replace('/', '.') : text;
        return spelled.isEmpty()
                ? null
                : types.parse(new Cell(spelled, cell.span())).value();
    }

    private RowText row(SourceSpan line) {
        return RowText.of(page.restored(), line.getInputIndex(), line.getLength());
    }
}
