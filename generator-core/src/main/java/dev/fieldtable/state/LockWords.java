package dev.fieldtable.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words in a line, with blanks between them. A word of plain characters stands as it is; any other is in quotes, and what
 * cannot be seen, or would turn the line around, is written as a number in it.
 */
final class LockWords {
    private static final String PLAIN = "_$@.:+/-";
    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';
    private static final int NUMBER = 4;

    private LockWords() {}

    static String write(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder().append(QUOTE);
        word.codePoints().forEach(point -> {
            if (point == QUOTE || point == ESCAPE) {
                out.append(ESCAPE).appendCodePoint(point);
            } else if (isSeen(point)) {
                out.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    out.append(ESCAPE)
                            .append('u')
                            .append(Integer.toHexString(0x10000 | unit).substring(1));
                }
            }
        });
        return out.append(QUOTE).toString();
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty()
                && word.codePoints().allMatch(point -> isSeen(point) && (point >= 0x80 || isPlainAscii(point)));
    }

    private static boolean isPlainAscii(int point) {
        return Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0;
    }

    /** Written down, since a look at what Java knows of characters would make the text depend on its version. */
    private static boolean isSeen(int point) {
        boolean hidden = point < ' '
                || (point >= 0x7F && point <= 0xA0)
                || point == 0xAD
                || point == 0x34F
                || point == 0x61C
                || (point >= 0x115F && point <= 0x1160)
                || point == 0x1680
                || (point >= 0x17B4 && point <= 0x17B5)
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0x2000 && point <= 0x206F)
                || point == 0x3000
                || point == 0x3164
                || (point >= 0xD800 && point <= 0xF8FF)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0xFEFF
                || point == 0xFFA0
                || (point >= 0xFFF0 && point <= 0xFFFF)
                || point >= 0xE0000;
        return !hidden;
    }

    /**
     * Splits a line.
     *
     * @return its words; nothing if one of them is not as {@link #write} would have written it, or nothing parts two of them
     */
    static Optional<List<String>> split(String line) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = end(line, at);
            Optional<String> word = read(line.substring(at, end));
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
            at = end;
        }
        return Optional.of(words);
    }

    private static int end(String line, int start) {
        boolean quoted = line.charAt(start) == QUOTE;
        for (int i = start + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == ESCAPE) {
                i++;
            } else if (c == QUOTE) {
                quoted = false;
            } else if (c == ' ' && !quoted) {
                return i;
            }
        }
        return line.length();
    }

    /** The word that is written so. */
    private static Optional<String> read(String written) {
        String word = written.charAt(0) == QUOTE ? unescaped(written) : written;
        return write(word).equals(written) ? Optional.of(word) : Optional.empty();
    }

    /** What is not well written comes out as something that is written otherwise. */
    private static String unescaped(String written) {
        StringBuilder out = new StringBuilder();
        int last = written.length() - 1;
        for (int i = 1; i < last; i++) {
            char c = written.charAt(i);
            if (c != ESCAPE) {
                out.append(c);
            } else if (written.startsWith("u", i + 1) && i + 1 + NUMBER < last) {
                out.append((char) number(written.substring(i + 2, i + 2 + NUMBER)));
                i += 1 + NUMBER;
            } else {
                i++;
                out.append(written.charAt(i));
            }
        }
        return out.toString();
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
