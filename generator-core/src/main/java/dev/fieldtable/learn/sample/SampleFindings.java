package dev.fieldtable.learn.sample;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.wire.Sighting;
import java.util.List;
import java.util.Optional;

/**
 * What answers show.
 *
 * @param read which answers were read, in their order
 * @param sightings the names that were seen, each owned by a documented type
 * @param facts what is certain, sorted by what it is about
 * @param contradictions where the docs are wrong, or the answers, sorted by what they are about
 */
public record SampleFindings(
        List<Read> read, List<Sighting> sightings, List<Fact> facts, List<Contradiction> contradictions) {
    /** Copies the lists. */
    public SampleFindings {
        read = List.copyOf(read);
        sightings = List.copyOf(sightings);
        facts = List.copyOf(facts);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * An answer that was read.
     *
     * @param name where it is from
     * @param model the model that it is; empty if none is like it, so that nothing was learned from it
     */
    public record Read(String name, Optional<TypeId> model) {}
}
