package dev.fieldtable.emit.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Paragraphs, lists, code, quotes and tables of prose, as the HTML that Javadoc takes. */
final class JavadocBlocks extends AbstractVisitor {
    /** HTML is no block here: it is text, and what stands between its tags is Markdown. */
    private static final Set<Class<? extends Block>> KINDS =
            Set.of(BlockQuote.class, FencedCodeBlock.class, Heading.class, IndentedCodeBlock.class, ListBlock.class);

    /** A table has as many cells in each row as in the first, whether they are written or not: too many fill the memory. */
    private static final int MOST_CELLS = 10_000;

    private static final Parser PARSER = parser().extensions(
                    List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
            .build();
    private static final Parser WITHOUT_TABLES = parser().build();

    private final StringBuilder out = new StringBuilder();

    /** What the next paragraph begins with, which is its own mark; nothing if it needs one. */
    private @Nullable String opening = "";

    /** What the next paragraph begins with, of the page. */
    private String marker = "";

    private int depth;

    private JavadocBlocks() {}

    /** Prose as lines of a comment. */
    static String of(String markdown) {
        JavadocBlocks blocks = new JavadocBlocks();
        blocks.visitChildren(parsed(markdown));
        return blocks.out.toString();
    }

    private static Node parsed(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            return WITHOUT_TABLES.parse(markdown);
        }
    }

    private static Parser.Builder parser() {
        return Parser.builder()
                .enabledBlockTypes(KINDS)
                .maxOpenBlockParsers(JavadocInlines.DEEPEST)
                .maxInlineNesting(JavadocInlines.DEEPEST);
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraph(JavadocInlines.of(paragraph));
    }

    /** Comments have headings of their own, and no place for those of a page among them. */
    @Override
    public void visit(Heading heading) {
        String text = JavadocInlines.of(heading);
        paragraph(text.isEmpty() ? "" : "<b>" + text + "</b>");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        paragraph(JavadocText.escaped(JavadocInlines.definition(definition)));
    }

    private void paragraph(String content) {
        String text = JavadocText.escaped(marker) + content;
        marker = "";
        if (text.isBlank()) {
            return;
        }
        if (opening == null) {
            out.append(depth == 0 ? "\n\n" : "\n").append(JavadocText.wrap("<p>" + text, 0));
        } else {
            out.append(opening.isEmpty() ? "" : "\n").append(JavadocText.wrap(opening + text, 0));
        }
        opening = null;
    }

    /** Begins something that is no paragraph; a comment begins with a sentence. */
    private void open(String sentence) {
        if (!marker.isEmpty()) {
            paragraph("");
        } else if (opening != null) {
            out.append(opening.isEmpty() ? sentence : "\n" + opening);
            opening = null;
        }
        out.append('\n');
    }

    @Override
    public void visit(BulletList list) {
        list(list, "ul", list.getMarker());
    }

    @Override
    public void visit(OrderedList list) {
        list(list, "ol", list.getMarkerStartNumber() + list.getMarkerDelimiter());
    }

    private void list(ListBlock list, String element, String mark) {
        if (isNone(list)) {
            marker += mark + " ";
            visitChildren(list.getFirstChild());
            paragraph("");
            return;
        }
        open("One of these:");
        out.append('<').append(element).append('>');
        depth++;
        visitChildren(list);
        depth--;
        out.append("\n</").append(element).append('>');
    }

    /** A year and a full stop, or a lone mark, only look like a list. */
    private static boolean isNone(ListBlock list) {
        Node item = list.getFirstChild();
        return item.getNext() == null && (list instanceof OrderedList || item.getFirstChild() == null);
    }

    @Override
    public void visit(ListItem item) {
        opening = "<li>";
        visitChildren(item);
        opening = null;
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() == null) {
            return;
        }
        open("As follows:");
        out.append("<blockquote>");
        depth++;
        visitChildren(quote);
        depth--;
        out.append("\n</blockquote>");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        if (literal.isBlank()) {
            return;
        }
        open("As follows:");
        String lines = literal.stripTrailing()
                .lines()
                .map(line -> JavadocText.escaped(line).stripTrailing())
                .collect(Collectors.joining("\n"));
        out.append("<pre>\n").append(lines).append("\n</pre>");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            open("As follows:");
            out.append("<table>\n<caption>Table</caption>");
            visitChildren(block);
            out.append("\n</table>");
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            StringBuilder cells = new StringBuilder("<tr>");
            for (Node each = row.getFirstChild(); each != null; each = each.getNext()) {
                String element = ((TableCell) each).isHeader() ? "th" : "td";
                cells.append('<').append(element).append('>').append(JavadocInlines.of(each));
                cells.append("</").append(element).append('>');
            }
            out.append('\n').append(JavadocText.wrap(cells.append("</tr>").toString(), 0));
        } else {
            visitChildren(node);
        }
    }
}
