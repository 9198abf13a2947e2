package dev.fieldtable.lint;

import dev.fieldtable.model.Bound;
import dev.fieldtable.model.Limit;
import dev.fieldtable.model.Limit.Measured;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a value that a description states.
 *
 * @param bounds the limits
 * @param words the words that state the first of them; empty if there is none
 */
record StatedLimits(List<Bound> bounds, String words) {
    static final StatedLimits NONE = new StatedLimits(List.of(), "");

    /** {@return what is stated; nothing if any of it contradicts the rest} */
    static StatedLimits in(String description, Measured measured) {
        Map<Limit, Bound> bounds = new EnumMap<>(Limit.class);
        String words = "";
        for (LimitPhrase phrase : LimitPhrase.of(measured)) {
            for (MatchResult found : Statements.find(phrase.pattern(), description)) {
                words = words.isEmpty() ? Statements.words(found) : words;
                for (Bound bound : phrase.bounds(measured, found)) {
                    Bound other = bounds.putIfAbsent(bound.limit(), bound);
                    if (other != null && !other.equals(bound)) {
                        return NONE;
                    }
                }
            }
        }
        return isPossible(bounds) ? new StatedLimits(List.copyOf(bounds.values()), words) : NONE;
    }

    private static boolean isPossible(Map<Limit, Bound> bounds) {
        return isPossible(bounds.get(Limit.LEAST), bounds.get(Limit.GREATEST))
                && isPossible(bounds.get(Limit.SHORTEST), bounds.get(Limit.LONGEST))
                && isPossible(bounds.get(Limit.FEWEST), bounds.get(Limit.MOST));
    }

    private static boolean isPossible(@Nullable Bound least, @Nullable Bound most) {
        return least == null || most == null || (most.allows(least.number()) && least.allows(most.number()));
    }
}
