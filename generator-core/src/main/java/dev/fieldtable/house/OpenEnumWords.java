package dev.fieldtable.house;

import java.util.List;

/**
 * The signs of an enum that other values may come to.
 *
 * @param sentence the beginning of the sentence above its values
 * @param comments beginnings of the comment in its example code
 * @param restName the name of the row that stands for all values that are not listed
 * @param restValue the beginning of that row's value, without markup
 */
public record OpenEnumWords(String sentence, List<String> comments, String restName, String restValue) {
    /** Copies the list. */
    public OpenEnumWords {
        comments = List.copyOf(comments);
    }

    /** {@return whether a text begins with the sentence} */
    public boolean opens(String text) {
        return text.startsWith(sentence);
    }
}
