package dev.fieldtable.dialect.page;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** The Markdown parser for texts that hold no blocks, with what GitHub adds to it: strike-through and footnotes. */
final class InlineParser {
    private final LinkDefinitions definitions;
    private final Parser parser;

    InlineParser(LinkDefinitions definitions) {
        this.definitions = definitions;
        this.parser = Parser.builder()
                .enabledBlockTypes(Set.of())
                .customInlineContentParserFactory(new Escapes())
                .customDelimiterProcessor(new Strikes())
                .linkProcessor(this::link)
                .build();
    }

    /** {@return what the text holds, as the children of a node; {@code null} if there is nothing of the kind} */
    @Nullable
    Node parse(String text) {
        @Nullable Node block = parser.parse(text).getFirstChild();
        // A definition of a link stands alone and is not seen. What is in a cell was meant to be.
        return block instanceof Paragraph && block.getNext() == null ? block : null;
    }

    private LinkResult link(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null) {
            return LinkResult.none();
        }
        String text = link.text(scanner);
        if (text.startsWith("^") && link.label() == null) {
            return LinkResult.replaceWith(new Footnote(text.substring(1)), scanner.position());
        }
        boolean named = link.label() != null && !link.label().isEmpty();
        // List[str] is a list of texts, whatever else the page may define.
        if (link.label() == null && isBehindWord(link.openingBracket())) {
            return LinkResult.none();
        }
        @Nullable String destination = definitions.destination(named ? link.label() : text);
        if (destination == null) {
            return LinkResult.none();
        }
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        return image
                ? LinkResult.wrapTextIn(new Image(destination, null), scanner.position())
                        .includeMarker()
                : LinkResult.wrapTextIn(new Link(destination, null), scanner.position());
    }

    private static boolean isBehindWord(Text bracket) {
        return bracket.getPrevious() instanceof Text before
                && !before.getLiteral().isEmpty()
                && Character.isLetterOrDigit(
                        before.getLiteral().charAt(before.getLiteral().length() - 1));
    }

    /** A character behind a backslash, which is text whatever it is. */
    static final class Escaped extends CustomNode {
        private final char character;

        private Escaped(char character) {
            this.character = character;
        }

        char character() {
            return character;
        }
    }

    /** The mark of a footnote. */
    static final class Footnote extends CustomNode {
        private final String label;

        private Footnote(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Keeps it apart from other text that a backslash stood before a character. */
    private static final class Escapes implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            char escaped = scanner.peek();
            if (!isPunctuation(escaped)) {
                return ParsedInline.none();
            }
            scanner.next();
            return ParsedInline.of(new Escaped(escaped), scanner.position());
        }
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
