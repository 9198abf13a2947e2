package dev.fieldtable.diff;

import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two things are, from 0 to 1. */
final class Likeness {
    private Likeness() {}

    /** How many pairs of neighbouring letters two names share; case and separators do not count. */
    static double ofNames(String first, String second) {
        String a = Letters.of(first);
        String b = Letters.of(second);
        if (a.equals(b)) {
            return 1;
        }
        Map<String, Integer> pairs = new HashMap<>();
        pairs(a).forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        int shared = 0;
        for (String pair : pairs(b)) {
            if (pairs.merge(pair, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = Math.max(0, a.length() - 1) + Math.max(0, b.length() - 1);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** How much of all the parts both have. */
    static double ofParts(Collection<String> first, Collection<String> second) {
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        if (all.isEmpty()) {
            return 1;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(new HashSet<>(second));
        return (double) shared.size() / all.size();
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    static int percent(double likeness) {
        return (int) Math.round(100 * likeness);
    }
}
