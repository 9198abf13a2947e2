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
        for (String part : name.substring(start).split("[_\\- ]", -1)) {
            addWords(part, words);
        }
        return new NameWords(name.substring(0, start), words);
    }

    /** Adds the words of a name in camel case. */
    private static void addWords(String part, List<String> words) {
        int[] letters = part.codePoints().toArray();
        int start = 0;
        for (int i = 1; i < letters.length; i++) {
            if (beginsWord(letters, i)) {
                words.add(new String(letters, start, i - start));
                start = i;
            }
        }
        if (start < letters.length) {
            words.add(new String(letters, start, letters.length - start));
        }
    }

    /** A capital begins a word behind what is none, and as the last of several before a small letter. */
    private static boolean beginsWord(int[] letters, int i) {
        if (!Character.isUpperCase(letters[i])) {
            return false;
        }
        if (!Character.isUpperCase(letters[i - 1])) {
            return Character.isLetterOrDigit(letters[i - 1]);
        }
        return i + 1 < letters.length && Character.isLowerCase(letters[i + 1]) && !isPlural(letters, i + 1);
    }

    /** {@code IDs} is one word. */
    private static boolean isPlural(int[] letters, int i) {
        return letters[i] == 's' && (i + 1 == letters.length || !Character.isLowerCase(letters[i + 1]));
    }
}
