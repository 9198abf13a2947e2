package dev.fieldtable.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What is left of a page that was rendered and taken off the screen as text: no links, no marks, no comments. */
enum Rendering {
    /** A pipe follows each cell, and the name of a row stands on a line of its own. */
    PIPES,
    /** Tabs stand between cells. */
    TABS;

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the page as text, with the menus of a web site around it} */
    String apply(String page) {
        StringBuilder out = new StringBuilder("Skip to content\nFiles\nmain\n37 KiB\n\n");
        for (@Nullable Node block = PARSER.parse(page).getFirstChild(); block != null; block = block.getNext()) {
            block(block, out);
        }
        return out.append("\n\nAbout us\nTerms\n").toString();
    }

    /** {@return the page without what a browser never shows: comments, words in angle brackets, marks of emphasis} */
    static String withoutHtml(String page) {
        return page.replaceAll("<!--[^>]*-->", "").replace("<nil>", "     ").replaceAll("\"__([a-z]+)__\"", "\"$1\"");
    }

    /** {@return a short text without its Markdown} */
    static String text(String markdown) {
        StringBuilder out = new StringBuilder();
        for (@Nullable Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            TABS.block(block, out);
        }
        return out.toString();
    }

    private void block(Node block, StringBuilder out) {
        if (block instanceof TableBlock table) {
            table(table, out);
        } else if (block instanceof FencedCodeBlock code) {
            out.append(code.getLiteral()).append('\n');
        } else if (block instanceof IndentedCodeBlock code) {
            out.append(code.getLiteral()).append('\n');
        } else if (block instanceof Heading || block instanceof Paragraph) {
            out.append(inline(block)).append("\n\n");
        } else if (!(block instanceof HtmlBlock)) {
            for (@Nullable Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                block(child, out);
            }
        }
    }

    private void table(TableBlock table, StringBuilder out) {
        List<String> header = cells(table.getFirstChild().getFirstChild());
        out.append(
                this == TABS
                        ? String.join("\t", header)
                        : "| " + String.join(" | ", header) + " |\n" + "|---".repeat(header.size()) + "|");
        out.append('\n');
        for (@Nullable Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (@Nullable Node row = part.getFirstChild();
                    part instanceof TableBody && row != null;
                    row = row.getNext()) {
                row(cells(row), out);
            }
        }
        out.append('\n');
    }

    private void row(List<String> cells, StringBuilder out) {
        if (this == TABS) {
            out.append(String.join("\t", cells)).append('\n');
        } else {
            out.append(cells.get(0)).append(" |\n");
            out.append(cells.stream().skip(1).map(cell -> cell + " |").collect(Collectors.joining(" ")));
            out.append('\n');
        }
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (@Nullable Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inline(cell));
        }
        return cells;
    }

    private static String inline(Node parent) {
        StringBuilder out = new StringBuilder();
        inline(parent, out);
        return out.toString()
                .replace(":heavy_check_mark:", "\u2714\ufe0f")
                .replace(":heavy_minus_sign:", "\u2796")
                .replace(":warning:", "\u26a0\ufe0f")
                .replace("~~", "");
    }

    private static void inline(Node parent, StringBuilder out) {
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                out.append(html.getLiteral().startsWith("<br") ? "\n" : "");
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append('\n');
            } else {
                inline(node, out);
            }
        }
    }
}
