package dev.fieldtable.diff;

import java.util.Set;

/** How alike two things are, from 0 to 1. */
final class Likeness {
    private Likeness() {}

    /** How much of all the parts both have. */
    static double ofParts(Set<String> first, Set<String> second) {
        Set<String> fewer = first.size() < second.size() ? first : second;
        Set<String> more = first.size() < second.size() ? second : first;
        int shared = 0;
        for (String part : fewer) {
            if (more.contains(part)) {
                shared++;
            }
        }
        int all = first.size() + second.size() - shared;
        return all == 0 ? 1 : (double) shared / all;
    }

    static int percent(double likeness) {
        return (int) Math.round(100 * likeness);
    }
}
