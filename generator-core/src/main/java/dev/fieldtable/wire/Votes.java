package dev.fieldtable.wire;

import dev.fieldtable.text.Letters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sightings say a documented name is in JSON. Those count that have its {@linkplain Letters letters and digits}: of them
 * those of the same type, or where there are none, those whose values are of the same kind, objects or not. Of names for
 * values of the other kind three in four begin otherwise, so that they say nothing.
 */
public final class Votes {
    private final Map<String, Ballot> byOwner = new HashMap<>();
    private final Map<String, Ballot> byKind = new HashMap<>();

    private Votes() {}

    /**
     * Counts sightings.
     *
     * @param sightings names of which it is not known which properties they are, in any order
     * @param pairs names of which that is known; they speak for all properties that are documented alike
     * @return what they say
     */
    public static Votes of(Collection<Sighting> sightings, Collection<NamePair> pairs) {
        Votes votes = new Votes();
        for (Sighting sighting : sightings) {
            String name = Letters.of(sighting.key());
            if (!sighting.owner().isEmpty()) {
                count(votes.byOwner, owned(sighting.owner(), name), sighting.key());
            }
            count(votes.byKind, ofKind(sighting.object(), name), sighting.key());
        }
        for (NamePair pair : pairs) {
            count(votes.byKind, ofKind(pair.objectModel(), Letters.of(pair.documented())), pair.name());
        }
        return votes;
    }

    /**
     * The name of a property in JSON.
     *
     * @param owners what sources may call the type that has it, the surest first
     * @param documented its documented name
     * @param objectModel whether its value is an object with known properties, or a list of such
     * @return what most say; nothing if nobody has seen it, or as many say something else
     */
    public Optional<Vote> of(List<String> owners, String documented, boolean objectModel) {
        String name = Letters.of(documented);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (String owner : owners) {
            Ballot ballot = byOwner.get(owned(owner, name));
            if (ballot != null) {
                return ballot.result(Nearness.SAME_TYPE);
            }
        }
        Ballot ballot = byKind.get(ofKind(objectModel, name));
        return ballot == null ? Optional.empty() : ballot.result(Nearness.SAME_KIND);
    }

    private static void count(Map<String, Ballot> ballots, String about, String key) {
        ballots.computeIfAbsent(about, any -> new Ballot()).add(key);
    }

    /** These have letters and digits alone, so that no two pairs become one text. */
    private static String owned(String owner, String name) {
        return Letters.of(owner) + "." + name;
    }

    private static String ofKind(boolean object, String name) {
        return (object ? "object." : "other.") + name;
    }

    /** How near those are to the property that have said what it is called. */
    public enum Nearness {
        /** They are of the same type. */
        SAME_TYPE,
        /** Their values are of the same kind. */
        SAME_KIND
    }

    /**
     * What most sightings say.
     *
     * @param name the name in JSON
     * @param count how many say so
     * @param others how many say something else
     * @param nearness how near they are
     */
    public record Vote(String name, int count, int others, Nearness nearness) {}

    private static final class Ballot {
        private final Map<String, Integer> counts = new HashMap<>();
        private int all;

        void add(String key) {
            counts.merge(key, 1, Integer::sum);
            all++;
        }

        Optional<Vote> result(Nearness nearness) {
            Vote best = null;
            boolean tied = false;
            for (Map.Entry<String, Integer> each : counts.entrySet()) {
                int count = each.getValue();
                if (best == null || count > best.count()) {
                    best = new Vote(each.getKey(), count, all - count, nearness);
                    tied = false;
                } else {
                    tied |= count == best.count();
                }
            }
            return tied ? Optional.empty() : Optional.ofNullable(best);
        }
    }
}
