package dev.fieldtable.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of many names in few: docs name what belongs to one operation or thing alike, {@code GetStatisticsDevice},
 * {@code GetStatisticsMedia}, and a reader wants to know the thing.
 */
final class NameFamilies {
    /** Fewer than this are told of by name. */
    private static final int SMALLEST = 3;

    private static final int MOST_FAMILIES = 4;
    private static final int MOST_SINGLES = 8;

    /** So many that are of no family are told of beside families. */
    private static final int FEW = 3;

    /** How many words the members of a family begin with at least: what is more alike comes first. */
    private static final List<Integer> WORDS = List.of(3, 2);

    /** Before a capital that a small letter or a digit precedes, and before the last capital of several. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private NameFamilies() {}

    /**
     * Puts names into a few words.
     *
     * @param names the names; those that are the same are one
     * @return the largest families with their sizes, then the names of a few others and the number of the rest
     */
    static String told(Collection<String> names) {
        List<String> left = new ArrayList<>(new TreeSet<>(names));
        if (left.size() <= MOST_SINGLES) {
            return left.stream().map(Sentence::code).collect(Collectors.joining(", "));
        }
        Map<String, Integer> families = new LinkedHashMap<>();
        for (int words : WORDS) {
            Map<String, List<String>> byBeginning = new LinkedHashMap<>();
            for (String name : left) {
                byBeginning
                        .computeIfAbsent(beginning(name, words), key -> new ArrayList<>())
                        .add(name);
            }
            byBeginning.forEach((beginning, members) -> {
                if (!beginning.isEmpty() && members.size() >= SMALLEST) {
                    families.put(common(members), members.size());
                    left.removeAll(members);
                }
            });
        }
        return join(families, left);
    }

    /** The first words of a name; nothing if it has no more. */
    private static String beginning(String name, int words) {
        String[] parts = BOUNDARY.split(name, words + 1);
        return parts.length <= words ? "" : name.substring(0, name.length() - parts[words].length());
    }

    /** The words that all names begin with; the last word of a name is its own. */
    private static String common(List<String> names) {
        String first = names.get(0);
        int words = BOUNDARY.split(first, -1).length;
        while (words > 1) {
            String beginning = beginning(first, words);
            if (!beginning.isEmpty() && names.stream().allMatch(name -> name.startsWith(beginning))) {
                return beginning;
            }
            words--;
        }
        return first;
    }

    private static String join(Map<String, Integer> families, List<String> singles) {
        List<String> parts = new ArrayList<>();
        int[] more = {0};
        families.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(family -> {
                    if (parts.size() < MOST_FAMILIES) {
                        parts.add(Sentence.code(family.getKey() + "…") + " " + DiffText.number(family.getValue()));
                    } else {
                        more[0] += family.getValue();
                    }
                });
        // A few of many that have nothing in common tell a reader nothing of the rest.
        int shown = families.isEmpty() || singles.size() <= FEW ? Math.min(MOST_SINGLES, singles.size()) : 0;
        singles.subList(0, shown).forEach(name -> parts.add(Sentence.code(name)));
        int rest = more[0] + singles.size() - shown;
        return String.join(", ", parts) + (rest > 0 ? " and " + DiffText.number(rest) + " more" : "");
    }

    /**
     * What two names differ in at their beginnings.
     *
     * @param before one name
     * @param after the other one
     * @return the beginnings of both, up to the words that they end with alike; the names themselves if they share none
     */
    static List<String> beginnings(String before, String after) {
        String[] one = BOUNDARY.split(before, -1);
        String[] other = BOUNDARY.split(after, -1);
        int same = 0;
        while (same < Math.min(one.length, other.length) - 1
                && one[one.length - 1 - same].equals(other[other.length - 1 - same])) {
            same++;
        }
        return same == 0 ? List.of(before, after) : List.of(start(one, same), start(other, same));
    }

    private static String start(String[] words, int without) {
        return String.join("", List.of(words).subList(0, words.length - without)) + "…";
    }
}
