package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.page.Strikes;
import dev.fieldtable.dialect.prose.Inline.LineEnd;
import dev.fieldtable.dialect.prose.Inline.Link;
import dev.fieldtable.dialect.prose.Inline.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads what stands within a line. Elements of HTML are what Markdown has for them; comments are nothing. */
final class InlineReader {
    /** Far more than people write, and few enough for the stack. */
    static final int DEEPEST = 50;

    private record Open(Tag tag, InlineList content) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final InlineList outside = new InlineList();

    private InlineReader() {}

    /** {@return what stands within a node, without blanks at its ends, which are not seen} */
    static List<Inline> of(Node parent) {
        return InlineList.trimmed(within(parent));
    }

    private static List<Inline> within(Node parent) {
        InlineReader reader = new InlineReader();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            reader.read(child);
        }
        while (!reader.open.isEmpty()) {
            reader.takeAsText();
        }
        return reader.outside.finished();
    }

    private InlineList here() {
        return open.isEmpty() ? outside : open.getFirst().content();
    }

    private void read(Node node) {
        if (node instanceof Text text) {
            here().words(text.getLiteral());
        } else if (node instanceof Code code) {
            here().add(new Inline.Code(code.getLiteral()));
        } else if (node instanceof Emphasis) {
            here().marked(Mark.EMPHASIS, within(node));
        } else if (node instanceof StrongEmphasis) {
            here().marked(Mark.STRONG, within(node));
        } else if (node instanceof Strikes.Struck) {
            here().marked(Mark.STRUCK, within(node));
        } else if (node instanceof org.commonmark.node.Link link) {
            here().add(new Link(false, of(node), link.getDestination(), title(link.getTitle())));
        } else if (node instanceof Image image) {
            here().add(new Link(true, of(node), image.getDestination(), title(image.getTitle())));
        } else if (node instanceof SoftLineBreak) {
            here().words("\n");
        } else if (node instanceof HardLineBreak) {
            here().add(new LineEnd());
        } else if (node instanceof HtmlInline html && !Tag.isComment(html.getLiteral())) {
            @Nullable Tag tag = Tag.of(html.getLiteral());
            if (tag == null) {
                here().words(html.getLiteral());
            } else {
                read(tag);
            }
        }
    }

    private static String title(@Nullable String title) {
        return title == null ? "" : title;
    }

    private void read(Tag tag) {
        if (tag.isBreak()) {
            here().add(new LineEnd());
        } else if (tag.closes() && isOpen(tag.name())) {
            while (!open.getFirst().tag().name().equals(tag.name())) {
                takeAsText();
            }
            close();
        } else if (!tag.closes() && tag.isKnown() && open.size() < DEEPEST) {
            open.push(new Open(tag, new InlineList()));
        } else {
            here().words(tag.literal());
        }
    }

    private boolean isOpen(String name) {
        return open.stream().anyMatch(element -> element.tag().name().equals(name));
    }

    private void close() {
        Open element = open.pop();
        Tag tag = element.tag();
        List<Inline> content = element.content().finished();
        @Nullable Mark mark = tag.mark();
        if (mark != null) {
            here().marked(mark, content);
        } else if (tag.isCode()) {
            here().add(new Inline.Code(InlineList.text(content)));
        } else if (tag.address().isEmpty()) {
            here().addAll(content);
        } else {
            here().add(new Link(false, content, tag.address(), ""));
        }
    }

    /** An element that is never closed is none. */
    private void takeAsText() {
        Open element = open.pop();
        here().words(element.tag().literal());
        here().addAll(element.content().finished());
    }
}
