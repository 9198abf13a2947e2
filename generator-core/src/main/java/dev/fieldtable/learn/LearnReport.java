package dev.fieldtable.learn;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.learn.sample.Contradiction;
import java.util.List;

/**
 * What was learned, and how.
 *
 * @param places where something was looked for
 * @param learned what was concluded
 * @param facts the facts that make a difference
 * @param before the facts that were learned before
 * @param proof how much of the answers is reached
 * @param contradictions in what answers are at odds with the docs
 */
public record LearnReport(
        List<Place> places,
        Learned learned,
        List<Fact> facts,
        List<Fact> before,
        Proof proof,
        List<Contradiction> contradictions) {
    /** Copies the lists. */
    public LearnReport {
        places = List.copyOf(places);
        facts = List.copyOf(facts);
        before = List.copyOf(before);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Where something was looked for.
     *
     * @param path the path
     * @param source what is there
     * @param files how many files, or answers, there are
     * @param joined how many documented types were found there
     * @param types how many documented types there are
     * @param passedOver how much was not understood
     */
    public record Place(String path, Source source, int files, int joined, int types, int passedOver) {}

    /**
     * How much of the answers is reached.
     *
     * @param answers how many there are
     * @param read how many of them are like a model of the docs
     * @param keys how many keys these have where the docs have a type for the object
     * @param reached how many of the keys accessors reach
     * @param undocumented how many of the keys are no property of the docs, in whatever spelling
     */
    public record Proof(int answers, int read, int keys, int reached, int undocumented) {}

    /** {@return the report for people; lines end with {@code \n}} */
    public String toText() {
        return new LearnText(this).text();
    }

    /** {@return the report for programs: an indented JSON document that ends with {@code \n}} */
    public String toJson() {
        return LearnJson.of(this);
    }
}
