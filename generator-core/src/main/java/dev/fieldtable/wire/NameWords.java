package dev.fieldtable.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a name, whatever language it is written for: {@code media_container}, {@code mediaContainer},
 * {@code MediaContainer} and {@code media-container} have the same two.
 *
 * @param prefix the underscores before the first word, which part nothing
 * @param words the words in their order, each as it is written; none if the name has no letter or digit
 */
record NameWords(String prefix, List<String> words) {
    NameWords {
        words = List.copyOf(words);
    }

    static NameWords of(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '_') {
            start++;
        }
        List<String> words = new ArrayList<>();
        int from = start;
        for (int at = start; at <= name.length(); at++) {
            if (at == name.length() || parts(name.charAt(at))) {
                addWords(name.substring(from, at), words);
                from = at + 1;
            }
        }
        return new NameWords(name.substring(0, start), words);
    }

    private static boolean parts(char c) {
        return c == '_' || c == '-' || c == ' ';
    }

    /** Adds the words of a name in camel case. */
    private static void addWords(String part, List<String> words) {
        int start = 0;
        for (int at = behind(part, 0); at < part.length(); at = behind(part, at)) {
            if (beginsWord(part, at)) {
                words.add(part.substring(start, at));
                start = at;
            }
        }
        if (start < part.length()) {
            words.add(part.substring(start));
        }
    }

    /** {@return where the character ends that begins here; behind the end if none does} */
    private static int behind(String part, int at) {
        return at < part.length() ? at + Character.charCount(part.codePointAt(at)) : part.length();
    }

    /** A capital begins a word behind what is none, and as the last of several before a small letter. */
    private static boolean beginsWord(String part, int at) {
        if (!Character.isUpperCase(part.codePointAt(at))) {
            return false;
        }
        int before = part.codePointBefore(at);
        if (!Character.isUpperCase(before)) {
            return Character.isLetterOrDigit(before);
        }
        int next = behind(part, at);
        return isSmall(part, next) && !isPlural(part, next);
    }

    /** {@code IDs} is one word. */
    private static boolean isPlural(String part, int at) {
        return part.charAt(at) == 's' && !isSmall(part, at + 1);
    }

    private static boolean isSmall(String part, int at) {
        return at < part.length() && Character.isLowerCase(part.codePointAt(at));
    }
}
