package dev.fieldtable.dialect.layout;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Goes into the quotes and lists of a page, which may be as deep as the page is long. */
final class Contained {
    private Contained() {}

    /** {@return the blocks within a block, from top to bottom, without the quotes, lists and items that they stand in} */
    static List<Node> of(Node container) {
        List<Node> blocks = new ArrayList<>();
        @Nullable Node node = container.getFirstChild();
        while (node != null) {
            boolean holds = isContainer(node);
            if (!holds) {
                blocks.add(node);
            }
            if (holds && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != container && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == container ? null : node.getNext();
        }
        return blocks;
    }

    /** {@return whether a block is a quote or a list, or a part of one} */
    static boolean isContainer(Node block) {
        return block instanceof BlockQuote || block instanceof ListBlock || block instanceof ListItem;
    }
}
