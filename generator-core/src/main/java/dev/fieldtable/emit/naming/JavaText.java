package dev.fieldtable.emit.naming;

import java.util.Locale;

/**
 * Java as text. All that is written is ASCII, so that the output compiles whatever encoding a compiler assumes.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.7">JLS 3.10.7</a>
 */
public final class JavaText {
    private JavaText() {}

    /**
     * A string literal.
     *
     * @param text any text
     * @return the literal with its quotes
     */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                // Behind the escape of a high surrogate javac takes the second of two backslashes for the start of
                // another escape, see JavaTextTest.
                case '\\' -> out.append(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? "\\134" : "\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append(escape(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /**
     * Source code whose names have letters beyond ASCII. Java reads a name that is escaped as the name itself, while one that
     * is not would be another one for a compiler that takes the file for Latin.
     *
     * @param source Java source code, ASCII but for its names
     * @return the same in ASCII
     */
    public static String ascii(String source) {
        if (Letters.areAscii(source)) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 0x80) {
                out.append(c);
            } else {
                out.append(escape(c));
            }
        }
        return out.toString();
    }

    private static String escape(char c) {
        return "\\u" + String.format(Locale.ROOT, "%04x", (int) c);
    }
}
