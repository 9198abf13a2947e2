package dev.fieldtable.learn;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.NamePair;
import dev.fieldtable.wire.Sighting;
import dev.fieldtable.wire.WireRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Puts together what several sources show of the same docs.
 *
 * <p>What a source says of a certain property comes first, the better source before the other. Names that were only seen
 * somewhere are given to properties by majority. From all of these a rule is learned, and only what does not follow from
 * it becomes a fact: of all properties of a name, where most are called alike, and of single ones.
 */
public final class Lesson {
    private final TypeModel docs;
    private final DocumentedNames names;
    private final Map<Subject, Map<Object, Fact>> certain = new LinkedHashMap<>();
    private final Map<Source, List<Sighting>> seen = new EnumMap<>(Source.class);
    private final List<NamePair> shown = new ArrayList<>();
    private WireNames shownStyle = WireNames.DOCUMENTED;
    private Map<String, String> words = Map.of();

    /**
     * A lesson about docs.
     *
     * @param docs the linked docs, with the names in JSON that they have without any facts
     * @param unescaped what a documented name is without what marks it as a keyword
     * @param acronyms whether documented names have words in capitals that are written as other words are
     */
    public Lesson(TypeModel docs, UnaryOperator<String> unescaped, boolean acronyms) {
        this.docs = docs;
        this.names = DocumentedNames.of(docs, unescaped, acronyms);
    }

    /**
     * Adds what is certain.
     *
     * @param facts facts about single properties, types and values; each replaces what a weaker source has said
     */
    public void add(List<Fact> facts) {
        for (Fact fact : facts) {
            certain.computeIfAbsent(fact.subject(), subject -> new LinkedHashMap<>())
                    .merge(kind(fact), fact, (old, next) -> isStronger(next, old) ? next : old);
        }
    }

    /** Of each kind the strongest holds, but values that were seen add up. */
    private static Object kind(Fact fact) {
        return fact.statement() instanceof Statement.Values
                ? fact.origin().source()
                : fact.statement().getClass();
    }

    private static boolean isStronger(Fact one, Fact other) {
        return one.origin().source().compareTo(other.origin().source()) < 0;
    }

    /**
     * Adds names that were seen.
     *
     * @param source where
     * @param sightings the names
     */
    public void add(Source source, List<Sighting> sightings) {
        seen.computeIfAbsent(source, any -> new ArrayList<>()).addAll(sightings);
    }

    /**
     * Adds what JSON in the docs shows. It is little, but of many models, where a few answers are of a few.
     *
     * @param pairs documented names and those in JSON
     * @param style the rule that they show; {@link WireNames#DOCUMENTED} for none
     */
    public void addShown(List<NamePair> pairs, WireNames style) {
        shown.addAll(pairs);
        shownStyle = style;
    }

    /**
     * Adds the rule that an earlier lesson has found. It may be what other sources have shown, and gives way to what is
     * clearly better alone.
     *
     * @param rules the rule
     */
    public void addLearned(NameRules rules) {
        if (rules.style() != null) {
            shownStyle = rules.style();
            words = rules.words();
        }
    }

    /**
     * Draws the conclusions.
     *
     * @param given a rule that is not to be learned, since someone has said it; else {@link NameRules#NONE}
     * @return what the docs do not say
     */
    public Learned conclude(NameRules given) {
        KnownNames known = new KnownNames(names);
        for (Map<Object, Fact> facts : certain.values()) {
            Fact fact = facts.get(Statement.WireName.class);
            if (fact != null) {
                known.add(fact);
            }
        }
        seen.forEach(known::vote);
        NameRules rules = withWords(known.rules(given, shown, shownStyle));
        WireRule rule = known.rule(rules);
        List<Fact> facts = new ArrayList<>(new NameFacts(names, rules.style() == null ? null : rule).of(known));
        facts.addAll(new OtherFacts(docs, certain).facts());
        return new Learned(rules, facts, known.found(), known.counts(rule));
    }

    /** How words are spelled was shown by other sources, perhaps. */
    private NameRules withWords(NameRules rules) {
        if (rules.style() == null || rules.style() != shownStyle) {
            return rules;
        }
        Map<String, String> all = new TreeMap<>(words);
        all.putAll(rules.words());
        return new NameRules(rules.style(), all, rules.origin());
    }

    /** Where a rule is from that was learned. */
    static Origin ruleOrigin(int explained, int all) {
        return new Origin(Source.RULE, explained + " of " + all + " names");
    }
}
