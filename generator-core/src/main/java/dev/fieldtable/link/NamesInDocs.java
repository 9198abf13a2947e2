package dev.fieldtable.link;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.NamePair;
import java.util.ArrayList;
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

    /**
     * Adds what JSON shows in docs of the same API in another language, whose facts are about other properties.
     *
     * @param others what it shows
     * @return these facts, and the names of both; of two rules the one of the docs that show more names
     */
    public NamesInDocs and(NamesInDocs others) {
        List<NamePair> both = new ArrayList<>(pairs);
        both.addAll(others.pairs);
        boolean theirs = style == WireNames.DOCUMENTED || others.pairs.size() > pairs.size();
        return new NamesInDocs(facts, both, theirs && others.style != WireNames.DOCUMENTED ? others.style : style);
    }
}
