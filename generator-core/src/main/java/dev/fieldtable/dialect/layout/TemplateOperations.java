package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.OperationDetails;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.TemplateWords;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of operations that a template prints: a table of all of them with their methods and paths, and below it a
 * heading for each.
 *
 * <p>Their tables describe no type, so what cannot be read in them is passed over without a diagnostic.
 */
final class TemplateOperations {
    private final MarkdownPage page;
    private final TypeLanguage types;
    private final HouseStyle house;
    private final TemplateWords words;
    private final Map<String, Integer> headings = new HashMap<>();
    private int title = -1;

    TemplateOperations(MarkdownPage page, TypeLanguage types, HouseStyle house) {
        this.page = page;
        this.types = types;
        this.house = house;
        this.words = house.template();
    }

    /** {@return the operations that the table has, from top to bottom} */
    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < page.headings().size(); i++) {
            if (title < 0 && page.headings().get(i).level() == 1) {
                title = i;
            } else {
                headings.putIfAbsent(Letters.of(page.headings().get(i).seen().visible()), i);
            }
        }
        for (Node block : page.blocks()) {
            if (block instanceof TableBlock table) {
                read(table, operations);
            }
        }
        return operations;
    }

    private void read(TableBlock table, List<Operation> operations) {
        List<SourceSpan> lines = table.getSourceSpans();
        int request = TableColumns.headed(row(lines.get(0)), words.calls().request());
        if (request <= 0) {
            return;
        }
        for (SourceSpan line : lines.subList(2, lines.size())) {
            RowText row = row(line);
            String name = PlainCell.within(page.inlines().text(row.text(0)).visible(), "`")
                    .replace("()", "");
            if (!name.isEmpty()) {
                operations.add(operation(name, row, request));
            }
        }
    }

    private Operation operation(String name, RowText row, int request) {
        @Nullable Integer heading = headings.get(Letters.of(name));
        String call = PlainCell.unescaped(row.text(request)).strip();
        int end = call.indexOf(words.mark(), words.mark().length());
        boolean marked = call.startsWith(words.mark()) && end > 0;
        String summary = page.prose().cell(row.text(request + 1));
        TemplateCall below = new TemplateCall(page, types, house, heading);
        OperationDetails details = new OperationDetails(
                name,
                title < 0 ? "" : page.headings().get(title).words(),
                marked ? call.substring(words.mark().length(), end) : "",
                marked ? call.substring(end + words.mark().length()).strip() : "",
                summary,
                below.description(summary),
                null,
                below.parameters(),
                List.of(),
                below.contentType(),
                below.answers());
        return new Operation(
                "",
                List.of(),
                List.of(),
                List.of(),
                details,
                heading == null ? row.span() : page.headings().get(heading).span());
    }

    private RowText row(SourceSpan line) {
        return RowText.of(page.restored(), line.getInputIndex(), line.getLength());
    }
}
