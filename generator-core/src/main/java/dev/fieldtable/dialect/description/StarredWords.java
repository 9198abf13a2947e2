package dev.fieldtable.dialect.description;

import java.util.List;

/** Words in which a star stands for any text; a star alone is a star. */
public final class StarredWords {
    private static final char ANYTHING = '*';

    private StarredWords() {}

    /** {@return whether a text is one of these words} */
    public static boolean hold(List<String> words, String text) {
        return words.contains(text) || words.stream().anyMatch(word -> fits(word, text));
    }

    /** {@return whether a word with a star in it stands for a text} */
    public static boolean fits(String word, String text) {
        int star = word.length() == 1 ? -1 : word.indexOf(ANYTHING);
        return star >= 0
                && text.length() >= word.length() - 1
                && text.startsWith(word.substring(0, star))
                && text.endsWith(word.substring(star + 1));
    }
}
