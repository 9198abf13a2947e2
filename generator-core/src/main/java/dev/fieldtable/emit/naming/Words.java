package dev.fieldtable.emit.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits documented names into words and puts words together as Java spells them.
 *
 * <p>Only ASCII letters and digits come out: a class is a file, and not every machine that compiles the output can name
 * a file otherwise. Letters beyond ASCII are spelled by their code point, such as {@code u00e9}.
 */
final class Words {
    private Words() {}

    /** The words of {@code ads_consent}, {@code adsConsent}, {@code X-Plex-Token}, {@code HTTPStatus}. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isAsciiAlphanumeric(c)) {
                flush(word, words);
                if (Character.isLetterOrDigit(c)) {
                    words.add(String.format(Locale.ROOT, "u%04x", (int) c));
                }
                continue;
            }
            if (word.length() > 0 && startsWord(name, i)) {
                flush(word, words);
            }
            word.append(c);
        }
        flush(word, words);
        return words;
    }

    static String lowerCamel(String name) {
        List<String> words = split(name);
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            out.append(out.length() == 0 ? word.toLowerCase(Locale.ROOT) : capitalize(word));
        }
        return out.toString();
    }

    /** Keeps the capitals within a word, so that {@code HTTPStatus} stays itself. */
    static String upperCamel(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : split(name)) {
            out.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return out.toString();
    }

    static String constant(String name) {
        List<String> words = split(name);
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }

    private static String capitalize(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A capital after a small letter, or the last capital of a run before a small letter, begins a word. */
    private static boolean startsWord(String name, int index) {
        char c = name.charAt(index);
        char before = name.charAt(index - 1);
        if (!isUpper(c)) {
            return false;
        }
        return isLower(before) || (isUpper(before) && index + 1 < name.length() && isLower(name.charAt(index + 1)));
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    static boolean isAsciiAlphanumeric(char c) {
        return isLower(c) || isUpper(c) || isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
