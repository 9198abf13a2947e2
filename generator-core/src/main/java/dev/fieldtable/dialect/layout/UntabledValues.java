package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.house.OpenEnumWords;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the values of a section that has no table; below one, lists and code are prose about its values. */
final class UntabledValues {
    private final ValueItems items;
    private final ValueCode code;

    UntabledValues(MarkdownPage page, OpenEnumWords openEnums, Findings findings) {
        this.items = new ValueItems(page, findings);
        this.code = new ValueCode(page, openEnums, findings);
    }

    /** Reads the lists or, where there are none, the code. */
    void read(List<Node> blocks) {
        for (Node block : blocks) {
            if (block instanceof BulletList list) {
                items.read(list);
            }
        }
        if (!isListed()) {
            for (Node block : blocks) {
                if (block instanceof FencedCodeBlock fence) {
                    code.read(fence);
                } else if (block instanceof Paragraph text) {
                    code.read(text);
                }
            }
        }
    }

    private boolean isListed() {
        return !items.rows().isEmpty() || items.skipped() > 0;
    }

    List<ValueRow> rows() {
        return isListed() ? items.rows() : code.rows();
    }

    int skipped() {
        return items.skipped() + code.skipped();
    }

    /** {@return whether one of them stood for all values that are not listed} */
    boolean isOpen() {
        return code.isOpen();
    }
}
