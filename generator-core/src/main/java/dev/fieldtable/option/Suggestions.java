package dev.fieldtable.option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was probably meant by a word that is not known. */
public final class Suggestions {
    /** More changes than this, and the two words have nothing to do with one another. */
    private static final int FARTHEST = 3;

    private Suggestions() {}

    /**
     * The sentence that ends an error message.
     *
     * @param word the word that is not known; case and hyphens do not count
     * @param known the words that are
     * @return "Did you mean x?", or the list of all known words if none is near
     */
    public static String instead(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> "Known: " + String.join(", ", known) + ".");
    }

    /**
     * The known word that takes the fewest changes to reach.
     *
     * @param word the word that is not known; case and hyphens do not count
     * @param known the words that are
     * @return the first of the nearest ones; nothing if all are far away
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return near(word, known).stream().findFirst();
    }

    /**
     * The known words that a few changes reach.
     *
     * @param word the word that is not known; case and hyphens do not count
     * @param known the words that are
     * @return the nearest first, those that are equally near in their order; none if all are far away
     */
    public static List<String> near(String word, Collection<String> known) {
        String folded = fold(word);
        int farthest = Math.min(FARTHEST, word.length() / 2);
        List<List<String>> byDistance = Stream.<List<String>>generate(ArrayList::new)
                .limit(farthest + 1L)
                .toList();
        for (String candidate : known) {
            int distance = distance(folded, fold(candidate));
            if (distance <= farthest) {
                byDistance.get(distance).add(candidate);
            }
        }
        return byDistance.stream().flatMap(List::stream).toList();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "");
    }

    /** The Levenshtein distance. */
    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[right.length()];
    }
}
