package dev.fieldtable.dialect.page;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Reads {@code ~~struck through~~}, for which one mark on each side is enough. */
public final class Strikes implements DelimiterProcessor {
    /** What stands between the marks. */
    public static final class Struck extends CustomNode {
        private final String marks;

        private Struck(String marks) {
            this.marks = marks;
        }

        String marks() {
            return marks;
        }
    }

    @Override
    public char getOpeningCharacter() {
        return '~';
    }

    @Override
    public char getClosingCharacter() {
        return '~';
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != closing.length() || opening.length() > 2) {
            return 0;
        }
        Text opener = opening.getOpener();
        Node struck = new Struck("~".repeat(opening.length()));
        for (Node inner : Nodes.between(opener, closing.getCloser())) {
            struck.appendChild(inner);
        }
        opener.insertAfter(struck);
        return opening.length();
    }
}
