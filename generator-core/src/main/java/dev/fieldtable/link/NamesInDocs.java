package dev.fieldtable.link;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.wire.NamePair;
import dev.fieldtable.wire.WireRule;
import java.util.List;

/**
 * What JSON in the docs shows of names.
 *
 * @param facts the names of properties of which an example is certain to be
 * @param pairs these, and names that only help to find a rule
 * @param rule the rule that they show; that names are as documented where they show none
 */
public record NamesInDocs(List<Fact> facts, List<NamePair> pairs, WireRule rule) {
    /** Copies the lists. */
    public NamesInDocs {
        facts = List.copyOf(facts);
        pairs = List.copyOf(pairs);
    }
}
