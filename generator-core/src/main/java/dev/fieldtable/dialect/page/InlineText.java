package dev.fieldtable.dialect.page;

import dev.fieldtable.dialect.page.InlineToken.Kind;
import dev.fieldtable.dialect.page.InlineToken.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A short piece of Markdown, such as a cell or a heading, and what a reader of the rendered page sees of it.
 *
 * <p>Emphasis, code, links, anchors, images, footnotes, comments and tags are what a text is marked with, and no part of
 * it; backslashes and entities stand for the characters that are seen.
 */
public final class InlineText {
    private final String markdown;
    private final Inlines inlines;
    private final boolean heading;
    private @Nullable List<InlineToken> read;

    InlineText(String markdown, Inlines inlines, boolean heading) {
        this.markdown = markdown;
        this.inlines = inlines;
        this.heading = heading;
    }

    /** {@return a text from a page whose links give no labels, or none that matter} */
    public static InlineText of(String markdown) {
        return Inlines.PLAIN.text(markdown);
    }

    /** {@return the text that is seen, trimmed, on one line} */
    public String visible() {
        return visible(tokens());
    }

    /** {@return the text that is seen, but for what is raised, which tells of it: since when it is there, or a footnote} */
    public String unraised() {
        List<InlineToken> all = tokens();
        List<InlineToken> tokens = new ArrayList<>();
        int raised = 0;
        for (InlineToken token : all) {
            boolean mark = token.mark() == Mark.RAISED
                    && token.raw().toLowerCase(Locale.ROOT).contains("sup");
            raised += mark && token.kind() == Kind.BEGIN ? 1 : 0;
            if (raised == 0) {
                tokens.add(token);
            }
            raised -= mark && token.kind() == Kind.END ? 1 : 0;
        }
        String text = visible(tokens);
        return text.isEmpty() ? visible(all) : text;
    }

    /** {@return the name that the text is to be, and what stands beside it} */
    public CellName name() {
        return NameReader.of(tokens());
    }

    /**
     * The value that the text is to be, and what stands beside it. Where there is no code to tell them apart, all that is
     * seen is the value, but for marks of footnotes.
     */
    public CellName value() {
        return NameReader.valueOf(tokens());
    }

    /** {@return the code that is all there is to be seen; {@code null} if there is none, or something beside it} */
    public @Nullable String code() {
        @Nullable String code = null;
        for (InlineToken token : tokens()) {
            if (token.kind() == Kind.CODE && code == null) {
                code = token.text();
            } else if (token.kind() == Kind.IMAGE || !seen(token).isBlank()) {
                return null;
            }
        }
        return code;
    }

    /**
     * The text as a type: equal Markdown gives an equal spelling.
     *
     * @return the same with {@code *x*} for emphasis, {@code **x**} for strong emphasis, {@code [x](target)} for links and
     *     code in backticks, where nothing is escaped and what looks like a tag of no known name is text
     */
    public String type() {
        // Nearly every type is spelled so already, and there are many.
        return inlines.scan().isSpelledType(markdown) ? markdown : TypeSpelling.of(tokens());
    }

    /** {@return the text that is seen, and which parts of it are links} */
    public LinkedText linked() {
        return LinkedText.of(tokens());
    }

    /** {@return whether any mark was taken off: emphasis, code, a link or an image} */
    public boolean isMarked() {
        for (InlineToken token : tokens()) {
            boolean mark = token.kind() == Kind.CODE
                    || token.kind() == Kind.IMAGE
                    || token.kind() == Kind.FOOTNOTE
                    || (token.kind() == Kind.BEGIN && token.mark() != Mark.OTHER);
            if (mark) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether underscores emphasize any of it} */
    public boolean isUnderlined() {
        return tokens().stream()
                .anyMatch(token -> token.kind() == Kind.BEGIN && token.raw().startsWith("_"));
    }

    private List<InlineToken> tokens() {
        @Nullable List<InlineToken> tokens = read;
        if (tokens == null) {
            List<InlineToken> all = inlines.tokens(markdown);
            tokens = heading ? HeadingLinks.takenOff(all) : all;
            read = tokens;
        }
        return tokens;
    }

    private static String visible(List<InlineToken> tokens) {
        if (tokens.size() == 1) {
            return seen(tokens.get(0)).strip();
        }
        StringBuilder text = new StringBuilder();
        for (InlineToken token : tokens) {
            text.append(seen(token));
        }
        return text.toString().strip();
    }

    private static String seen(InlineToken token) {
        return switch (token.kind()) {
            case TEXT, ESCAPED, CODE, BREAK -> withPlainBlanks(token.text());
            case BEGIN, END, IMAGE, FOOTNOTE -> "";
        };
    }

    /** {@return the text with blanks for those at which no line may be broken} */
    static String withPlainBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Blanks.ODD.indexOf(text.charAt(i)) >= 0) {
                return text.replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ');
            }
        }
        return text;
    }
}
