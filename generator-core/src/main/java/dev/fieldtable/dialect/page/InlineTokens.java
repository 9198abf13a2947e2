package dev.fieldtable.dialect.page;

import dev.fieldtable.dialect.page.InlineToken.Kind;
import dev.fieldtable.dialect.page.InlineToken.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lays the tree of a text out as a list, in which HTML and Markdown say the same by the same marks.
 *
 * <p>Types of many languages have angle brackets. A tag is taken for one if it is closed, if it has attributes or if it
 * needs no end; all else, such as {@code <string>}, is text.
 */
final class InlineTokens {
    private final List<InlineToken> tokens = new ArrayList<>();
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private final Deque<Integer> emphasis = new ArrayDeque<>();

    private InlineTokens() {}

    /** A tag that waits for its end. */
    private record OpenTag(int at, HtmlTag tag, String literal) {}

    static List<InlineToken> of(Node paragraph) {
        InlineTokens all = new InlineTokens();
        @Nullable Node node = paragraph.getFirstChild();
        // Without recursion: marks may be nested as deep as the text is long.
        while (node != null) {
            all.begin(node);
            if (node.getFirstChild() != null && !(node instanceof Image)) {
                node = node.getFirstChild();
                continue;
            }
            all.end(node);
            while (node != null && node.getNext() == null) {
                node = node.getParent() == paragraph ? null : node.getParent();
                if (node != null) {
                    all.end(node);
                }
            }
            node = node == null ? null : node.getNext();
        }
        return all.tokens;
    }

    private void begin(Node node) {
        if (node instanceof Text text) {
            tokens.add(InlineToken.text(StrayCharacters.withoutLost(text.getLiteral())));
        } else if (node instanceof InlineParser.Escaped escaped) {
            tokens.add(InlineToken.of(Kind.ESCAPED, String.valueOf(escaped.character())));
        } else if (node instanceof Code code) {
            tokens.add(InlineToken.of(Kind.CODE, StrayCharacters.withoutLost(code.getLiteral())));
        } else if (node instanceof Emphasis mark) {
            emphasis.push(tokens.size());
            tokens.add(InlineToken.begin(Mark.EMPHASIS, "", mark.getOpeningDelimiter()));
        } else if (node instanceof StrongEmphasis strong) {
            emphasis.push(tokens.size());
            tokens.add(InlineToken.begin(Mark.STRONG, "", strong.getOpeningDelimiter()));
        } else if (node instanceof Strikes.Struck struck) {
            tokens.add(InlineToken.begin(Mark.STRUCK, "", struck.marks()));
        } else if (node instanceof Link link) {
            tokens.add(InlineToken.begin(Mark.LINK, link.getDestination(), "["));
        } else if (node instanceof Image image) {
            tokens.add(InlineToken.of(Kind.IMAGE, image.getDestination()));
        } else if (node instanceof InlineParser.Footnote footnote) {
            tokens.add(InlineToken.of(Kind.FOOTNOTE, footnote.label()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            tokens.add(InlineToken.of(Kind.BREAK, " "));
        } else if (node instanceof HtmlInline html) {
            html(html.getLiteral());
        }
    }

    private void end(Node node) {
        if (node instanceof Emphasis mark) {
            emphasized(Mark.EMPHASIS, mark.getClosingDelimiter());
        } else if (node instanceof StrongEmphasis strong) {
            emphasized(Mark.STRONG, strong.getClosingDelimiter());
        } else if (node instanceof Strikes.Struck struck) {
            tokens.add(InlineToken.end(Mark.STRUCK, "", struck.marks()));
        } else if (node instanceof Link link) {
            String destination = link.getDestination();
            tokens.add(InlineToken.end(Mark.LINK, destination, "](" + destination + ")"));
        }
    }

    /** Who writes {@code *}{@code /*} means what it is, and does not emphasize the stroke. */
    private void emphasized(Mark mark, String delimiter) {
        int begin = emphasis.pop();
        boolean word = tokens.subList(begin + 1, tokens.size()).stream().anyMatch(InlineToken::hasWord);
        if (word) {
            tokens.add(InlineToken.end(mark, "", delimiter));
        } else {
            tokens.set(begin, InlineToken.text(delimiter));
            tokens.add(InlineToken.text(delimiter));
        }
    }

    private void html(String literal) {
        @Nullable HtmlTag tag = HtmlTag.of(literal);
        // Nobody sees a comment, nor where a word may be broken.
        if (tag == null || tag.isJoint()) {
            return;
        }
        if (tag.isBreak()) {
            tokens.add(InlineToken.of(Kind.BREAK, " "));
        } else if (tag.closes()) {
            close(tag, literal);
        } else if (tag.name().equals("img") || (tag.isComponent() && tag.isEmpty())) {
            tokens.add(InlineToken.of(Kind.IMAGE, literal));
        } else if (!tag.isEmpty()) {
            open.push(new OpenTag(tokens.size(), tag, literal));
            // Until an end is found it is text, unless attributes tell that it is none.
            tokens.add(tag.hasAttributes() ? InlineToken.begin(Mark.OTHER, "", literal) : InlineToken.text(literal));
        }
    }

    private void close(HtmlTag tag, String literal) {
        for (OpenTag opened : open) {
            if (opened.tag().name().equals(tag.name())) {
                Mark mark = opened.tag().mark();
                String destination = mark == Mark.LINK ? opened.tag().attribute("href") : "";
                // An anchor is something to link to and no link.
                Mark meant = mark == Mark.LINK && destination.isEmpty() ? Mark.OTHER : mark;
                tokens.set(opened.at(), InlineToken.begin(meant, destination, opened.literal()));
                tokens.add(InlineToken.end(meant, destination, literal));
                open.removeIf(each -> each.at() >= opened.at());
                return;
            }
        }
    }
}
