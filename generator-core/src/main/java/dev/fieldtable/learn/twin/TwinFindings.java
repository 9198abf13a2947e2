package dev.fieldtable.learn.twin;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.wire.Sighting;
import java.util.List;

/**
 * What docs in another language show.
 *
 * @param facts what is certain, since they have the very type, in the order of our docs
 * @param sightings names that follow from theirs, if names in JSON are of the form that theirs hint at
 * @param joined how many documented types they have too
 */
public record TwinFindings(List<Fact> facts, List<Sighting> sightings, int joined) {
    /** Copies the lists. */
    public TwinFindings {
        facts = List.copyOf(facts);
        sightings = List.copyOf(sightings);
    }
}
