package dev.fieldtable.diff;

import dev.fieldtable.text.Letters;
import java.util.HashMap;
import java.util.Map;

/**
 * A name as it is compared with others, of which there may be many.
 *
 * @param letters the name where case and separators do not count
 * @param counts how often each two letters are neighbours in it
 */
record LetterPairs(String letters, Map<String, Integer> counts) {
    static LetterPairs of(String name) {
        String letters = Letters.of(name);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            counts.merge(letters.substring(i, i + 2), 1, Integer::sum);
        }
        return new LetterPairs(letters, counts);
    }

    /** How much of all pairs both names have, from 0 to 1. */
    double likeness(LetterPairs other) {
        if (letters.equals(other.letters)) {
            return 1;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> pair : counts.entrySet()) {
            shared += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
        }
        int all = pairs() + other.pairs();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private int pairs() {
        return Math.max(0, letters.length() - 1);
    }
}
