package dev.fieldtable.learn.client;

import org.jspecify.annotations.Nullable;

/**
 * The statements of a Python text, one after the other: it knows strings, brackets, comments and joined lines, and
 * nothing of what statements mean.
 *
 * <p>It looks at each character once, and keeps one statement at a time. What cannot be Python ends the reading with a
 * {@link Fault}; what came before it stands.
 */
final class Statements {
    private static final int TAB = 8;

    private final String text;
    private final Tokens tokens;
    private int at;
    private int lineStart;
    private int indent;
    private @Nullable Fault fault;

    Statements(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    /**
     * Why a text cannot be Python.
     *
     * @param offset where
     * @param message what is wrong there, a sentence
     */
    record Fault(int offset, String message) {}

    /**
     * Goes on to the next statement.
     *
     * @return whether there is one; where not, the text ends, or has a {@link #fault}
     */
    boolean next() {
        tokens.clear();
        int depth = 0;
        int outermost = 0;
        boolean begun = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                at++;
                if (depth == 0) {
                    lineStart = at;
                    if (begun) {
                        return true;
                    }
                }
                continue;
            }
            if (c == '#') {
                skipLine();
                continue;
            }
            if (c == '\\') {
                joinLines();
                continue;
            }
            if (isBlank(c)) {
                at++;
                continue;
            }
            if (c == ';' && depth == 0) {
                at++;
                if (begun) {
                    return true;
                }
                continue;
            }
            if (!begun) {
                begun = true;
                indent = width(lineStart, at);
            }
            if (c == '(' || c == '[' || c == '{') {
                if (depth++ == 0) {
                    outermost = at;
                }
                mark();
            } else if (c == ')' || c == ']' || c == '}') {
                if (depth == 0) {
                    return fail(at, "A bracket is closed that was never opened.");
                }
                depth--;
                mark();
            } else if (c == '"' || c == '\'') {
                if (!string(at)) {
                    return false;
                }
            } else if (isWordPart(c)) {
                if (!word()) {
                    return false;
                }
            } else {
                mark();
            }
        }
        return depth == 0 ? begun : fail(outermost, "A bracket is never closed.");
    }

    /** {@return the statement's tokens, until the next one is asked for} */
    Tokens tokens() {
        return tokens;
    }

    /** {@return how far the line on which the statement begins is indented} */
    int indent() {
        return indent;
    }

    /** {@return why the reading ended before the text did; {@code null} if it did not} */
    @Nullable
    Fault fault() {
        return fault;
    }

    private boolean fail(int offset, String message) {
        fault = new Fault(offset, message);
        return false;
    }

    private void mark() {
        tokens.add(Tokens.Kind.MARK, at, at + 1);
        at++;
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    /** A backslash at the end of a line. Anywhere else it means nothing to us, and is passed over. */
    private void joinLines() {
        at++;
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
    }

    private boolean word() {
        int start = at;
        boolean number = Character.isDigit(text.charAt(at));
        while (at < text.length() && isPartOfWord(start, number)) {
            at++;
        }
        if (!number && at < text.length() && isQuote(text.charAt(at)) && StringLiteral.isPrefix(text, start, at)) {
            return string(start);
        }
        tokens.add(number ? Tokens.Kind.NUMBER : Tokens.Kind.NAME, start, at);
        return true;
    }

    /** A number goes on after its point, and after the sign of its exponent. */
    private boolean isPartOfWord(int start, boolean number) {
        char c = text.charAt(at);
        if (isWordPart(c)) {
            return true;
        }
        if (!number) {
            return false;
        }
        char before = text.charAt(at - 1);
        return c == '.'
                || ((c == '-' || c == '+') && (before == 'e' || before == 'E') && !text.startsWith("0x", start));
    }

    /** A string, from its prefix on; the reading stands at its quote. */
    private boolean string(int start) {
        char quote = text.charAt(at);
        boolean triple = text.startsWith(String.valueOf(quote).repeat(3), at);
        at += triple ? 3 : 1;
        int closed = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += text.startsWith("\r\n", at + 1) ? 3 : 2;
                closed = 0;
                continue;
            }
            if (!triple && (c == '\n' || c == '\r')) {
                break;
            }
            at++;
            closed = c == quote ? closed + 1 : 0;
            if (closed == (triple ? 3 : 1)) {
                tokens.add(Tokens.Kind.TEXT, start, at);
                return true;
            }
        }
        return fail(start, "A string is never closed.");
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return width;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\uFEFF' || Character.isWhitespace(c);
    }
}
