package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a section holds that nothing was read from.
 *
 * @param what it in words; empty if there is nothing
 * @param loss what is missing by it, as far as it can be counted
 */
record SectionContent(String what, Loss loss) {
    /**
     * Looks at a section.
     *
     * @param blocks what stands below its heading
     * @param parts how many headings stand below that
     */
    static SectionContent of(List<Node> blocks, int parts) {
        int items = 0;
        int codes = 0;
        int html = 0;
        for (Node block : blocks) {
            items += block instanceof ListBlock ? children(block) : 0;
            codes += block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock ? 1 : 0;
            html += block instanceof HtmlBlock markup && !isComment(markup) ? 1 : 0;
        }
        if (items > 0) {
            return new SectionContent("a list of " + Findings.count(items, "item"), Loss.ofRows(items));
        }
        if (codes > 0) {
            return new SectionContent(codes == 1 ? "a block of code" : codes + " blocks of code", Loss.NONE);
        }
        if (parts > 0) {
            return new SectionContent(Findings.count(parts, "heading"), Loss.ofRows(parts));
        }
        if (html > 0) {
            return new SectionContent("HTML", Loss.NONE);
        }
        boolean text = blocks.stream().anyMatch(block -> !(block instanceof HtmlBlock));
        return new SectionContent(text ? "text" : "", Loss.NONE);
    }

    private static boolean isComment(HtmlBlock block) {
        return block.getLiteral().strip().startsWith("<!--");
    }

    private static int children(Node list) {
        int children = 0;
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            children++;
        }
        return children;
    }
}
