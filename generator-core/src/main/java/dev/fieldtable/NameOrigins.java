package dev.fieldtable;

import dev.fieldtable.explore.NameOrigin;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.FactIndex;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.link.Linker;
import dev.fieldtable.link.NamesInDocs;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.WireNames;
import java.util.List;

/** Finds out where it is known from what properties are called in JSON: somebody has said so, the docs show it, or a rule makes it. */
final class NameOrigins {
    private static final NameOrigin DOCUMENTED = new NameOrigin("as documented", "");
    private static final NameOrigin BY_HAND = new NameOrigin("said by hand", "said by hand");

    /** What somebody has said, then what JSON in the docs shows. */
    private final List<FactIndex> known;

    private final NameOrigin byRule;

    private NameOrigins(List<FactIndex> known, NameOrigin byRule) {
        this.known = known;
        this.byRule = byRule;
    }

    static NameOrigins of(GenerationRequest request, LinkedDocs docs) {
        NamesInDocs shown = Linker.with(WireNames.DOCUMENTED, docs.house()).shown(docs.model(), docs.documents());
        WireNames said = request.facts().rules().style();
        WireNames found = said == null ? shown.style() : said;
        WireNames style = request.wireNames() == WireNames.AUTO ? found : request.wireNames();
        return new NameOrigins(
                List.of(FactIndex.of(request.facts()), FactIndex.of(new Facts(NameRules.NONE, shown.facts()))),
                new NameOrigin("by the rule " + style.label(), ""));
    }

    NameOrigin of(ObjectType owner, Property property) {
        for (FactIndex index : known) {
            for (Fact fact : index.ofProperty(owner.id(), property.name())) {
                if (fact.statement() instanceof Statement.WireName said
                        && said.name().equals(property.wireName())) {
                    return of(fact.origin());
                }
            }
        }
        return property.name().equals(property.wireName()) ? DOCUMENTED : byRule;
    }

    private static NameOrigin of(Origin origin) {
        return origin.byHand()
                ? BY_HAND
                : new NameOrigin("from " + origin.source().label(), "from " + origin);
    }
}
