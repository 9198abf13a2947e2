package dev.fieldtable.dialect.page;

import dev.fieldtable.dialect.page.InlineToken.Mark;
import java.util.List;

/**
 * Spells a type in the one way that type languages read: {@code *x*}, {@code **x**}, {@code [x](target)} and code, with
 * nothing escaped.
 *
 * <p>In quotes stands what is no Markdown, so that it stays as it is; backslashes are those of the language there.
 */
final class TypeSpelling {
    private final StringBuilder spelled = new StringBuilder();
    private char quote;
    private boolean underscored;

    private TypeSpelling() {}

    static String of(List<InlineToken> tokens) {
        TypeSpelling spelling = new TypeSpelling();
        tokens.forEach(spelling::add);
        return spelling.spelled.toString().strip();
    }

    private void add(InlineToken token) {
        switch (token.kind()) {
            case TEXT -> text(token.text());
            case ESCAPED -> escaped(token.text());
            case CODE -> code(token.text());
            case BREAK -> spelled.append(' ');
            case BEGIN -> spelled.append(quote == 0 ? begin(token) : beginQuoted(token));
            case END -> spelled.append(quote == 0 ? end(token) : endQuoted(token));
            case IMAGE, FOOTNOTE -> {
                // A type has none; whoever reads the page looks past them.
            }
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
        }
        spelled.append(text);
    }

    private void escaped(String character) {
        if (quote == 0) {
            text(character);
        } else {
            spelled.append('\\').append(character);
        }
    }

    private void code(String code) {
        String ticks = "`";
        while (code.contains(ticks)) {
            ticks += "`";
        }
        spelled.append(ticks).append(code).append(ticks);
    }

    /** A value that is emphasised as a whole had underscores around it, by whatever marks a tool has written it since. */
    private String beginQuoted(InlineToken token) {
        boolean first = spelled.charAt(spelled.length() - 1) == quote;
        boolean starred = token.raw().equals("*") || token.raw().equals("**");
        underscored |= first && starred;
        return first && starred ? token.raw().replace('*', '_') : token.raw();
    }

    private String endQuoted(InlineToken token) {
        boolean ends = underscored;
        underscored = false;
        return ends ? token.raw().replace('*', '_') : token.raw();
    }

    private static String begin(InlineToken token) {
        return token.mark() == Mark.LINK ? "[" : around(token);
    }

    private static String end(InlineToken token) {
        return token.mark() == Mark.LINK ? "](" + destination(token.text()) + ")" : around(token);
    }

    private static String around(InlineToken token) {
        return switch (token.mark()) {
            case EMPHASIS -> "*";
            case STRONG -> "**";
            case CODE -> "`";
            // It says that something is deprecated, and not of which type it is.
            case STRUCK -> token.raw();
            case LINK, RAISED, OTHER, NONE -> "";
        };
    }

    private static String destination(String destination) {
        String spelled = destination.replace(" ", "%20");
        return isBalanced(spelled) ? spelled : spelled.replace("(", "%28").replace(")", "%29");
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }
}
