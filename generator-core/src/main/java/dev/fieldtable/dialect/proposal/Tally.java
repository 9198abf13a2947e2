package dev.fieldtable.dialect.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** Counts texts. What is asked of it does not depend on the order in which they came. */
final class Tally {
    /** Whoever says more in one place than this says nothing that recurs. */
    private static final int MOST = 40;

    private static final int LONGEST = 80;

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String text) {
        add(text, 1);
    }

    /** Empty texts and those that are prose say nothing that could be looked for. */
    void add(String text, int count) {
        if (!text.isEmpty() && text.length() <= LONGEST) {
            counts.merge(text, count, Integer::sum);
        }
    }

    int of(String text) {
        return counts.getOrDefault(text, 0);
    }

    int sum() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int size() {
        return counts.size();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** {@return the texts that occur often enough, the most frequent first} */
    List<String> most(int least) {
        return entries().stream()
                .filter(each -> each.getValue() >= least)
                .map(Entry::getKey)
                .toList();
    }

    /** {@return the texts and how often each occurs, the most frequent first, and no more than anybody would read} */
    List<Entry<String, Integer>> entries() {
        return counts.entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .toList();
    }
}
