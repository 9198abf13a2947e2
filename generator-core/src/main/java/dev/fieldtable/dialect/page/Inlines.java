package dev.fieldtable.dialect.page;

import dev.fieldtable.dialect.page.InlineToken.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the short texts of a page, whose links may be defined anywhere on it. */
public final class Inlines {
    /** For texts from a page without such definitions. */
    public static final Inlines PLAIN = new Inlines(LinkDefinitions.NONE);

    /** What tools let people write behind a heading to say how it is linked to. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:?+[ \\t]*+[#.][^{}]*+}$");

    private final InlineParser parser;
    private final InlineScan scan;

    /**
     * Takes what is defined elsewhere on the page.
     *
     * @param definitions where its links lead
     */
    public Inlines(LinkDefinitions definitions) {
        this.parser = new InlineParser(definitions);
        this.scan = new InlineScan(!definitions.isEmpty());
    }

    /**
     * Reads a text.
     *
     * @param markdown the text, trimmed, without the marks of the block that it stands in
     * @return what it says. Nothing that is asked of it ever throws
     */
    public InlineText text(String markdown) {
        return new InlineText(markdown, this, false);
    }

    /** {@return what the text of a heading says, without what only serves to link to it} */
    public InlineText heading(String markdown) {
        String text = markdown.endsWith("}")
                ? ATTRIBUTES.matcher(markdown).replaceFirst("").stripTrailing()
                : markdown;
        return new InlineText(text, this, true);
    }

    InlineScan scan() {
        return scan;
    }

    List<InlineToken> tokens(String markdown) {
        if (scan.isPlain(markdown)) {
            return List.of(InlineToken.text(markdown));
        }
        if (InlineScan.isCode(markdown)) {
            return List.of(InlineToken.of(Kind.CODE, markdown.substring(1, markdown.length() - 1)));
        }
        @Nullable Node parsed = parser.parse(markdown);
        return parsed == null ? List.of(InlineToken.text(markdown)) : InlineTokens.of(parsed);
    }
}
