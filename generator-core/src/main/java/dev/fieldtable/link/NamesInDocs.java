package dev.fieldtable.link;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.NamePair;
import java.util.List;

/**
 * What JSON in the docs shows of names.
 *
 * @param facts the names of properties of which an example is certain to be
 * @param pairs these, and names that only help to find a rule
 * @param style the rule that they show; {@link WireNames#DOCUMENTED} where they show none
 */
public record NamesInDocs(List<Fact> facts, List<NamePair> pairs, WireNames style) {
    /** Copies the lists. */
    public NamesInDocs {
        facts = List.copyOf(facts);
        pairs = List.copyOf(pairs);
    }
}
