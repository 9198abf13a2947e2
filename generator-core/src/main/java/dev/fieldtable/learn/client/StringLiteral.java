package dev.fieldtable.learn.client;

import java.util.Optional;

/** What a Python string says. */
final class StringLiteral {
    private static final int HEXADECIMAL = 16;

    private final String text;
    private final StringBuilder value = new StringBuilder();
    private int at;

    private StringLiteral(String text) {
        this.text = text;
    }

    /** {@return whether this part of a text may stand before the quote of a string, such as {@code r} or {@code Rb}} */
    static boolean isPrefix(String text, int start, int end) {
        if (end - start > 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ("rRbBuUfFtT".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a string.
     *
     * @param token its prefix, its quotes and what is between them
     * @return its value; nothing for bytes, and where values are filled in
     */
    static Optional<String> value(String token) {
        int quote = 0;
        boolean raw = false;
        for (; Character.isLetter(token.charAt(quote)); quote++) {
            char prefix = Character.toLowerCase(token.charAt(quote));
            if (prefix != 'r' && prefix != 'u') {
                return Optional.empty();
            }
            raw |= prefix == 'r';
        }
        boolean triple = token.length() >= quote + 6
                && token.startsWith(token.substring(quote, quote + 1).repeat(3), quote);
        int width = triple ? 3 : 1;
        String inside = token.substring(quote + width, token.length() - width);
        return Optional.of(raw || inside.indexOf('\\') < 0 ? inside : new StringLiteral(inside).unescaped());
    }

    private String unescaped() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escape(text.charAt(at++));
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private void escape(char c) {
        switch (c) {
            case '\n' -> {}
            case '\r' -> at += text.startsWith("\n", at) ? 1 : 0;
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'a' -> value.append('\u0007');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'v' -> value.append('\u000B');
            case '\\', '\'', '"' -> value.append(c);
            case 'x' -> code(c, 2);
            case 'u' -> code(c, 4);
            case 'U' -> code(c, 8);
            default -> value.append('\\').append(c);
        }
    }

    private void code(char letter, int digits) {
        int code = 0;
        int end = at + digits;
        boolean sound = end <= text.length();
        for (int i = at; sound && i < end; i++) {
            int digit = Character.digit(text.charAt(i), HEXADECIMAL);
            sound = digit >= 0 && code <= Character.MAX_CODE_POINT;
            code = code * HEXADECIMAL + digit;
        }
        if (sound && Character.isValidCodePoint(code)) {
            value.appendCodePoint(code);
            at = end;
        } else {
            value.append('\\').append(letter);
        }
    }
}
