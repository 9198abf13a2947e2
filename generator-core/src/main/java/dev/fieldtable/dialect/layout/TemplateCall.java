package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.OperationAnswer;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.TemplateWords;
import dev.fieldtable.model.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads what a template prints below the heading of an operation: prose, parameters, what is returned, and statuses. */
final class TemplateCall {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String JSON = "json";

    private final MarkdownPage page;
    private final TypeLanguage types;
    private final HouseStyle house;
    private final TemplateWords words;
    private final int first;
    private final int end;

    /**
     * A reader of one operation.
     *
     * @param heading the index of its heading; {@code null} if it has none
     */
    TemplateCall(MarkdownPage page, TypeLanguage types, HouseStyle house, @Nullable Integer heading) {
        this.page = page;
        this.types = types;
        this.house = house;
        this.words = house.template();
        this.first = heading == null ? 0 : heading;
        this.end = heading == null ? 0 : page.partEnd(heading);
    }

    /** {@return the prose below the heading, but for the signature and a summary that begins it} */
    String description(String summary) {
        StringBuilder text = new StringBuilder();
        for (Node block : first < end ? page.blocksBelow(first) : List.<Node>of()) {
            boolean prose = !(block instanceof BlockQuote || block instanceof HtmlBlock || block instanceof TableBlock);
            if (prose) {
                text.append(text.isEmpty() ? "" : "\n\n").append(page.source(block));
            }
        }
        String prose = page.prose().text(text.toString());
        return prose.startsWith(summary) ? prose.substring(summary.length()).strip() : prose;
    }

    /** {@return the rows of its tables of parameters; some templates have several of these} */
    List<FieldRow> parameters() {
        List<FieldRow> rows = new ArrayList<>();
        for (int part = first + 1; part < end; part++) {
            if (page.headings().get(part).words().endsWith(house.sections().parameters())) {
                for (Node block : page.blocksBelow(part)) {
                    if (block instanceof TableBlock table) {
                        rows.addAll(parameters(table, part));
                    }
                }
            }
        }
        return rows;
    }

    private List<FieldRow> parameters(TableBlock table, int part) {
        SourceSpan head = table.getSourceSpans().get(0);
        TemplateRows rows = new TemplateRows(page, types, house, new Findings(), head);
        if (rows.isKnown()) {
            boolean last = part + 1 == page.headings().size();
            rows.read(
                    table,
                    last
                            ? page.text().lineCount() + 1
                            : page.headings().get(part + 1).firstLine());
        }
        return rows.rows();
    }

    /** {@return the content type of what is sent; empty if none is printed} */
    String contentType() {
        List<String> printed = header(words.calls().contentType());
        // Templates print the fields of a form in place of its type if the first content type is that of one.
        return !printed.isEmpty() && Encoding.isForm(printed.get(0)) ? printed.get(0) : preferred(printed);
    }

    /** {@return what it answers with: an answer for each status, of which the first good one has the type that is returned} */
    List<OperationAnswer> answers() {
        List<OperationAnswer> answers = new ArrayList<>();
        @Nullable TypeExpression type = returned();
        String contentType = preferred(header(words.calls().accept()));
        boolean open = true;
        for (RowText row : statuses()) {
            String status = PlainCell.text(row.text(0), words.mark());
            boolean good = open && status.startsWith("2");
            open &= !good;
            answers.add(new OperationAnswer(
                    status, good ? contentType : "", page.prose().cell(row.text(1)), good ? type : null));
        }
        if (open && type != null) {
            answers.add(new OperationAnswer("", contentType, "", type));
        }
        return answers;
    }

    private List<RowText> statuses() {
        List<RowText> rows = new ArrayList<>();
        for (int part = first + 1; part < end; part++) {
            for (Node block : page.blocksBelow(part)) {
                if (block instanceof TableBlock table) {
                    List<RowText> lines = table.getSourceSpans().stream()
                            .map(line -> RowText.of(page.restored(), line.getInputIndex(), line.getLength()))
                            .toList();
                    boolean known = TableColumns.headed(
                                    lines.get(0), house.operations().failures().status())
                            == 0;
                    rows.addAll(known ? lines.subList(2, lines.size()) : List.of());
                }
            }
        }
        return rows;
    }

    private @Nullable TypeExpression returned() {
        for (int part = first + 1; part < end; part++) {
            if (page.headings().get(part).words().equals(house.sections().response())) {
                for (Node block : page.blocksBelow(part)) {
                    if (block instanceof Paragraph) {
                        return type(page.source(block).strip(), page.span(block));
                    }
                }
            }
        }
        return null;
    }

    private @Nullable TypeExpression type(String spelled, dev.fieldtable.source.SourceSpan span) {
        boolean none = spelled.toLowerCase(Locale.ROOT).endsWith(words.calls().noBody());
        return none ? null : types.parse(new Cell(spelled, span)).value();
    }

    /** {@return the content types that are printed behind a name} */
    private List<String> header(String name) {
        for (int part = first + 1; part < end; part++) {
            for (Node block : page.blocksBelow(part)) {
                if (block instanceof BulletList list) {
                    for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                        @Nullable Node content = item.getFirstChild();
                        String line =
                                content == null ? "" : page.source(content).strip();
                        if (line.startsWith(name)) {
                            return contentTypes(line.substring(name.length()).strip());
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private List<String> contentTypes(String printed) {
        boolean none = printed.isEmpty()
                || printed.toLowerCase(Locale.ROOT).equals(words.calls().undefined());
        return none
                ? List.of()
                : COMMA.splitAsStream(printed).map(String::strip).toList();
    }

    /** Of several content types that of JSON, since the types are those of JSON. */
    private static String preferred(List<String> printed) {
        return printed.stream()
                .filter(type -> type.contains(JSON))
                .findFirst()
                .orElse(printed.isEmpty() ? "" : printed.get(0));
    }
}
