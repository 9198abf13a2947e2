package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.FactIndex;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.Suggestions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what became of each fact, so that those that did nothing are told of. */
final class FactUse {
    private final Facts facts;
    private final Collection<Diagnostic> problems;
    private final Map<Fact, Boolean> changedSomething = new HashMap<>();
    private final Set<Fact> stale = new HashSet<>();
    private final Set<Fact> overruled = new HashSet<>();
    private final Set<Fact> told = new HashSet<>();
    private final Map<Fact, String> withheld = new HashMap<>();

    FactUse(Facts facts, Collection<Diagnostic> problems) {
        this.facts = facts;
        this.problems = problems;
    }

    /**
     * Chooses the fact that holds.
     *
     * @param found the facts about something, the strongest first
     * @param kind the kind of statement
     * @return the first one of that kind
     */
    <S extends Statement> Optional<Fact> choose(List<Fact> found, Class<S> kind) {
        Fact chosen = null;
        for (Fact fact : found) {
            if (!kind.isInstance(fact.statement())) {
                continue;
            }
            if (chosen == null) {
                chosen = fact;
                continue;
            }
            overruled.add(fact);
            if (!chosen.statement().equals(fact.statement())) {
                // Without the one, the other would hold, whatever the docs say.
                changedSomething.put(chosen, true);
            }
            if (FactIndex.areEqual(chosen, fact) && !chosen.statement().equals(fact.statement()) && told.add(fact)) {
                problems.add(Diagnostic.of(
                        DiagnosticCode.CONFLICTING_FACTS,
                        fact.span(),
                        "This says something else than line " + chosen.span().line() + ", which holds.",
                        DiagnosticCode.CONFLICTING_FACTS.nextStep()));
            }
        }
        return Optional.ofNullable(chosen);
    }

    /** Says that a fact holds, and whether that makes a difference. */
    void applied(Fact fact, boolean changed) {
        changedSomething.merge(fact, changed, Boolean::logicalOr);
    }

    /** Says that a fact cannot be said of what it is about. */
    void unfit(Fact fact, String why) {
        changedSomething.merge(fact, true, Boolean::logicalOr);
        if (told.add(fact)) {
            problems.add(Diagnostic.of(
                    DiagnosticCode.UNMATCHED_FACT, fact.span(), why, "Say something that fits, or delete the fact."));
        }
    }

    /** Says why a fact does not hold here; that is told if it holds nowhere. */
    void withheld(Fact fact, String why) {
        withheld.putIfAbsent(fact, why);
    }

    /** Compares what the docs say with what they said when the fact was found out. */
    void compare(Fact fact, String documented) {
        if (!fact.documented().isEmpty() && !fact.documented().equals(documented) && stale.add(fact)) {
            problems.add(Diagnostic.of(
                    DiagnosticCode.STALE_FACT,
                    fact.span(),
                    "The docs said `" + fact.documented() + "` when this was found out, and say `" + documented
                            + "` now.",
                    DiagnosticCode.STALE_FACT.nextStep()));
        }
    }

    /** Tells of facts that match nothing, and of those without which all would be the same. */
    void tellTheRest(Collection<? extends TypeDeclaration> types) {
        for (Fact fact : facts.facts()) {
            Boolean changed = changedSomething.get(fact);
            if (changed == null && withheld.containsKey(fact)) {
                unfit(fact, withheld.get(fact));
            } else if (changed == null && !overruled.contains(fact)) {
                problems.add(Diagnostic.of(
                        DiagnosticCode.UNMATCHED_FACT,
                        fact.span(),
                        "The docs have nothing that this is about: " + about(fact) + ".",
                        near(fact, types)
                                .map(near -> Advice.literal("Did you mean " + near + "?"))
                                .orElseGet(DiagnosticCode.UNMATCHED_FACT::nextStep)));
            } else if (changed != null && !changed && !stale.contains(fact)) {
                problems.add(Diagnostic.of(
                        DiagnosticCode.REDUNDANT_FACT,
                        fact.span(),
                        "All would be the same without this.",
                        DiagnosticCode.REDUNDANT_FACT.nextStep()));
            }
        }
    }

    /** What was probably meant, of what the docs have. */
    private static Optional<String> near(Fact fact, Collection<? extends TypeDeclaration> types) {
        Subject subject = fact.subject();
        Set<String> models = new TreeSet<>();
        Set<String> properties = new TreeSet<>();
        boolean modelIsThere = subject.model().isEmpty();
        for (TypeDeclaration type : types) {
            boolean named =
                    List.of(Subject.modelOf(type.id()), type.id().name()).contains(subject.model());
            modelIsThere |= named;
            models.add(subject.model().indexOf('/') < 0 ? type.id().name() : Subject.modelOf(type.id()));
            if (type instanceof ObjectType object && (named || subject.model().isEmpty())) {
                object.properties().forEach(property -> properties.add(property.name()));
            }
        }
        return modelIsThere
                ? Suggestions.nearest(subject.property(), properties)
                : Suggestions.nearest(subject.model(), models);
    }

    private static String about(Fact fact) {
        String member = fact.subject().property() + fact.subject().value();
        String model = fact.subject().model();
        if (member.isEmpty()) {
            return "`" + model + "`";
        }
        return "`" + member + "`" + (model.isEmpty() ? "" : " of `" + model + "`");
    }
}
