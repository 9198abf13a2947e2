package dev.fieldtable.learn;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.model.TypeId;
import java.util.List;
import java.util.Map;

/**
 * What sources together say that the docs do not.
 *
 * @param rules how names in JSON follow from documented ones
 * @param facts what does not follow from that
 * @param names the names in JSON that sources gave, in the order of the docs
 * @param counts how many properties got their name from what
 */
public record Learned(NameRules rules, List<Fact> facts, List<FoundName> names, Counts counts) {
    /** Copies the lists. */
    public Learned {
        facts = List.copyOf(facts);
        names = List.copyOf(names);
    }

    /**
     * A name that a source gave.
     *
     * @param type the type that has the property
     * @param property its documented name
     * @param name its name in JSON
     * @param source which source
     * @param certain whether the source names this very property, and not others of its name alone
     */
    public record FoundName(TypeId type, String property, String name, Source source, boolean certain) {}

    /**
     * How many properties got their name from what.
     *
     * @param properties how many there are
     * @param certain how many have it from a source that names the property, by that source
     * @param seen how many have it from names that were seen somewhere, by that source
     * @param bodies how many of these two are parts of JSON documents, and no parameters of requests
     * @param ruled how many of those the rule gives as well
     * @param undecided the documented names of the others, of which only the rule says what they are; sorted, with how many
     *     properties have them
     */
    public record Counts(
            int properties,
            Map<Source, Integer> certain,
            Map<Source, Integer> seen,
            int bodies,
            int ruled,
            Map<String, Integer> undecided) {}
}
