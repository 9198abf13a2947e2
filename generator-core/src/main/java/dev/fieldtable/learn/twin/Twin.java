package dev.fieldtable.learn.twin;

import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;

/** Learns from docs of the same API in another language. */
public final class Twin {
    private Twin() {}

    /**
     * Learns from docs.
     *
     * @param other the docs in the other language
     * @param docs our docs, linked
     * @param style the rule for names in JSON, if it is known; else {@link WireNames#DOCUMENTED}
     * @return what they show. Never throws
     */
    public static TwinFindings learn(OtherDocs other, TypeModel docs, WireNames style) {
        TwinJoin join = new TwinJoin(docs, other.model());
        join.names();
        join.contents();
        TwinFacts facts = new TwinFacts(other);
        docs.types().forEach(type -> join.of(type.id()).ifPresent(facts::add));
        return new TwinFindings(facts.facts(), new HintedNames(other, style).sightings(), join.found());
    }
}
