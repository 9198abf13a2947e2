package dev.fieldtable.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Holds a text once that docs repeat: names, sentences and examples stand on many pages, and each page is read by itself. For one
 * thread.
 */
public final class SharedTexts {
    private final Map<String, String> known = new HashMap<>();

    /** Those of which none is known yet. */
    public SharedTexts() {}

    /**
     * Takes a text.
     *
     * @param text the text
     * @return the same text, as whoever asked for it first has it
     */
    public String of(String text) {
        String before = known.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
