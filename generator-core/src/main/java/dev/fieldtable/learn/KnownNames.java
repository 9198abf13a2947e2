package dev.fieldtable.learn;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.DocumentedNames.Named;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.NamePair;
import dev.fieldtable.wire.RuleLearner;
import dev.fieldtable.wire.Sighting;
import dev.fieldtable.wire.Votes;
import dev.fieldtable.wire.WireRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names in JSON that are known, and how sure that is. */
final class KnownNames {
    /** A rule that fewer names show may be chance, whatever part of them it gives. */
    private static final int FEWEST = 5;

    /** As many names may have exceptions among them. */
    private static final int ENOUGH = 10;

    private static final int PERCENT = 70;

    /** What part of all names another rule has to give more, so that it is clearly better. */
    private static final int CLEARLY = 10;

    /** Of sightings that disagree, the others may be so many times fewer. */
    private static final int MAJORITY = 4;

    private final DocumentedNames names;
    private final Map<PropertyKey, Known> known = new LinkedHashMap<>();
    private final Map<Subject, PropertyKey> keys = new HashMap<>();

    /** Where each name was met first. */
    private final Map<String, Origin> firsts = new HashMap<>();

    /**
     * A name that is known.
     *
     * @param name the name in JSON
     * @param origin where it is from
     * @param certain whether that is about this very property
     */
    record Known(String name, Origin origin, boolean certain) {}

    KnownNames(DocumentedNames names) {
        this.names = names;
        names.all()
                .forEach(each ->
                        keys.put(Subject.property(each.key().type(), each.key().property()), each.key()));
    }

    void add(Fact fact) {
        PropertyKey key = keys.get(fact.subject());
        if (key != null && fact.statement() instanceof Statement.WireName name) {
            known.putIfAbsent(key, new Known(name.name(), fact.origin(), true));
            firsts.putIfAbsent(name.name(), fact.origin());
        }
    }

    /** Gives names that were seen, or that others of their like are known to have, to properties whose name is not known yet. */
    void vote(Source source, List<Sighting> sightings) {
        Votes votes = Votes.of(sightings, pairs());
        Map<String, Origin> origins = new HashMap<>();
        sightings.forEach(each -> origins.putIfAbsent(each.key(), new Origin(source, each.where())));
        firsts.forEach(origins::putIfAbsent);
        for (Named named : names.all()) {
            if (!known.containsKey(named.key())) {
                winner(votes, named)
                        .ifPresent(
                                vote -> known.put(named.key(), new Known(vote.name(), origin(vote, origins), false)));
            }
        }
        origins.forEach(firsts::putIfAbsent);
    }

    private static Optional<Votes.Vote> winner(Votes votes, Named named) {
        List<String> owners =
                List.of(Subject.modelOf(named.key().type()), named.key().type().name());
        return votes.of(owners, named.word(), named.objectModel())
                .filter(vote -> vote.others() * MAJORITY <= vote.count());
    }

    private static Origin origin(Votes.Vote vote, Map<String, Origin> origins) {
        Origin first = Objects.requireNonNull(origins.get(vote.name()), "a vote for a name that nobody has seen");
        return vote.count() > 1 ? new Origin(first.source(), first.text() + ", " + vote.count() + " times") : first;
    }

    /** Parameters of requests follow customs of their own, as headers do. */
    private List<NamePair> pairs() {
        List<NamePair> pairs = new ArrayList<>();
        for (Named named : names.all()) {
            Known name = known.get(named.key());
            if (name != null && named.body()) {
                pairs.add(new NamePair(named.word(), name.name(), named.objectModel()));
            }
        }
        return pairs;
    }

    Optional<Known> of(PropertyKey key) {
        return Optional.ofNullable(known.get(key));
    }

    /** All of them, in the order of the docs. */
    List<Learned.FoundName> found() {
        List<Learned.FoundName> found = new ArrayList<>();
        for (Named named : names.all()) {
            PropertyKey key = named.key();
            Known name = known.get(key);
            if (name != null) {
                found.add(new Learned.FoundName(
                        key.type(), key.property(), name.name(), name.origin().source(), name.certain()));
            }
        }
        return found;
    }

    /**
     * The rule by which the most of them follow, unless someone has said another. One that the docs show already gives way
     * to what is clearly better, and not to what a few answers of a few models make look a little better.
     */
    NameRules rules(NameRules given, List<NamePair> shown, WireNames shownStyle) {
        Set<NamePair> pairs = new LinkedHashSet<>(pairs());
        if (pairs.isEmpty() && given.style() == null) {
            return NameRules.NONE;
        }
        pairs.addAll(shown);
        WireNames said = given.style();
        RuleLearner.Learned learned =
                said == null ? best(pairs, shownStyle) : RuleLearner.learn(said, pairs, names.haveAcronyms());
        if (said == null && !isEnough(learned)) {
            return NameRules.NONE;
        }
        Map<String, String> words = new TreeMap<>(learned.rule().spellings());
        words.putAll(given.words());
        return new NameRules(learned.rule().style(), words, Lesson.ruleOrigin(learned.explained(), learned.pairs()));
    }

    private RuleLearner.Learned best(Set<NamePair> pairs, WireNames shownStyle) {
        RuleLearner.Learned best = RuleLearner.learn(pairs, names.haveAcronyms());
        if (shownStyle == WireNames.DOCUMENTED) {
            return best;
        }
        RuleLearner.Learned known = RuleLearner.learn(shownStyle, pairs, names.haveAcronyms());
        return (best.explained() - known.explained()) * CLEARLY < best.pairs() ? known : best;
    }

    private static boolean isEnough(RuleLearner.Learned learned) {
        return learned.pairs() >= ENOUGH
                ? learned.explained() * 100 >= learned.pairs() * PERCENT
                : learned.pairs() >= FEWEST && learned.explained() == learned.pairs();
    }

    WireRule rule(NameRules rules) {
        WireNames style = rules.style();
        return new WireRule(style == null ? WireNames.DOCUMENTED : style, rules.words(), names.haveAcronyms());
    }

    Learned.Counts counts(WireRule rule) {
        Map<Source, Integer> certain = new EnumMap<>(Source.class);
        Map<Source, Integer> seen = new EnumMap<>(Source.class);
        Map<String, Integer> undecided = new TreeMap<>();
        int ruled = 0;
        int bodies = 0;
        for (Named named : names.all()) {
            Known name = known.get(named.key());
            if (name == null) {
                undecided.merge(named.key().property(), 1, Integer::sum);
                continue;
            }
            bodies += named.body() ? 1 : 0;
            (name.certain() ? certain : seen).merge(name.origin().source(), 1, Integer::sum);
            ruled += named.body()
                            && rule.convert(named.word(), named.objectModel()).equals(name.name())
                    ? 1
                    : 0;
        }
        return new Learned.Counts(names.all().size(), certain, seen, bodies, ruled, undecided);
    }
}
