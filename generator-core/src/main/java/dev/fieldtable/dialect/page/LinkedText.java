package dev.fieldtable.dialect.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a short piece of Markdown, and which parts of it are links.
 *
 * @param text the text that is seen, on one line; in quotes, all as it is written, since there it is no Markdown
 * @param links the links, by where they begin; none is within another
 */
public record LinkedText(String text, List<Link> links) {
    /** Copies the list. */
    public LinkedText {
        links = List.copyOf(links);
    }

    /**
     * A link.
     *
     * @param start where its text begins
     * @param end where its text ends
     * @param destination where it leads, as written
     */
    public record Link(int start, int end, String destination) {}

    /** {@return the link that begins at a place and is not empty; {@code null} if there is none} */
    public @Nullable Link at(int start) {
        for (Link link : links) {
            if (link.start() == start && link.end() > start) {
                return link;
            }
        }
        return null;
    }

    static LinkedText of(List<InlineToken> tokens) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        int opened = -1;
        char quote = 0;
        for (InlineToken token : tokens) {
            switch (token.kind()) {
                case TEXT, ESCAPED, CODE, BREAK -> {
                    String seen = InlineText.withPlainBlanks(token.text());
                    quote = quoteBehind(seen, quote);
                    text.append(quote != 0 && token.kind() == InlineToken.Kind.ESCAPED ? "\\" + seen : seen);
                }
                case BEGIN -> {
                    text.append(quote == 0 ? "" : token.raw());
                    opened = token.mark() == InlineToken.Mark.LINK && quote == 0 ? text.length() : opened;
                }
                case END -> {
                    text.append(quote == 0 ? "" : token.raw());
                    if (token.mark() == InlineToken.Mark.LINK && opened >= 0) {
                        links.add(new Link(opened, text.length(), token.text()));
                        opened = -1;
                    }
                }
                case IMAGE, FOOTNOTE -> {
                    // A type has none; whoever reads the page looks past them.
                }
            }
        }
        return new LinkedText(text.toString(), links);
    }

    /** {@return the quote that is open behind a text; 0 for none} */
    private static char quoteBehind(String text, char before) {
        char quote = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
        }
        return quote;
    }
}
