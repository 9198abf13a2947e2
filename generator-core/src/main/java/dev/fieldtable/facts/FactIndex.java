package dev.fieldtable.facts;

import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the facts about something, the strongest first.
 *
 * <p>What is written by hand is stronger than what was learned. Then the more specific is stronger: who names the type
 * is before who has a pattern for it, and who says nothing of it comes last; likewise for the property. Then the better
 * source is stronger, and then who stands first.
 */
public final class FactIndex {
    private static final Comparator<Fact> STRONGEST = Comparator.comparing(
                    (Fact fact) -> !fact.origin().byHand())
            .thenComparing(fact -> -specificity(fact.subject().model()))
            .thenComparing(fact -> -specificity(fact.subject().property()))
            .thenComparing(fact -> -specificity(fact.subject().value()))
            .thenComparing(fact -> fact.origin().source());

    /** The facts about a type and what it has, by what they call it; those with patterns are apart. */
    private final Map<String, List<Fact>> byModel = new HashMap<>();

    /** The facts about a property of any type, by its name. */
    private final Map<String, List<Fact>> byProperty = new HashMap<>();

    private final List<Fact> others = new ArrayList<>();

    private FactIndex() {}

    /**
     * Orders facts.
     *
     * @param facts the facts
     * @return the index
     */
    public static FactIndex of(Facts facts) {
        FactIndex index = new FactIndex();
        facts.facts().stream().sorted(STRONGEST).forEach(index::add);
        return index;
    }

    private void add(Fact fact) {
        Subject subject = fact.subject();
        if (!subject.model().isEmpty() && !NamePattern.isPattern(subject.model())) {
            byModel.computeIfAbsent(subject.model(), key -> new ArrayList<>()).add(fact);
        } else if (subject.model().isEmpty() && subject.sort() == Subject.Sort.PROPERTY && isName(subject.property())) {
            byProperty
                    .computeIfAbsent(subject.property(), key -> new ArrayList<>())
                    .add(fact);
        } else {
            others.add(fact);
        }
    }

    private static boolean isName(String text) {
        return !NamePattern.isPattern(text);
    }

    /**
     * The facts about a type itself.
     *
     * @param type the type
     * @return the facts, the strongest first
     */
    public List<Fact> ofType(TypeId type) {
        return matching(type, Subject.Sort.TYPE, "", List.of());
    }

    /**
     * The facts about a property.
     *
     * @param type the type that has it
     * @param property its documented name
     * @return the facts, the strongest first
     */
    public List<Fact> ofProperty(TypeId type, String property) {
        return matching(type, Subject.Sort.PROPERTY, property, byProperty.getOrDefault(property, List.of()));
    }

    /**
     * The facts about a value of an enum.
     *
     * @param type the enum
     * @param value the value, as it is in JSON
     * @return the facts, the strongest first
     */
    public List<Fact> ofValue(TypeId type, String value) {
        return matching(type, Subject.Sort.VALUE, value, List.of());
    }

    private List<Fact> matching(TypeId type, Subject.Sort sort, String member, List<Fact> ofAnyType) {
        if (byModel.isEmpty() && others.isEmpty() && ofAnyType.isEmpty()) {
            return List.of();
        }
        String qualified = Subject.modelOf(type);
        List<Fact> found = new ArrayList<>(ofAnyType);
        add(found, byModel.getOrDefault(qualified, List.of()), type, sort, member);
        if (!qualified.equals(type.name())) {
            add(found, byModel.getOrDefault(type.name(), List.of()), type, sort, member);
        }
        add(found, others, type, sort, member);
        found.sort(STRONGEST);
        return found;
    }

    private static void add(List<Fact> found, List<Fact> facts, TypeId type, Subject.Sort sort, String member) {
        for (Fact fact : facts) {
            Subject subject = fact.subject();
            if (subject.sort() == sort && isOf(subject, type) && isOf(subject, sort, member)) {
                found.add(fact);
            }
        }
    }

    private static boolean isOf(Subject subject, TypeId type) {
        String model = subject.model();
        return model.isEmpty()
                || NamePattern.matches(model, model.indexOf('/') < 0 ? type.name() : Subject.modelOf(type));
    }

    private static boolean isOf(Subject subject, Subject.Sort sort, String member) {
        return switch (sort) {
            case TYPE -> true;
            case PROPERTY -> NamePattern.matches(subject.property(), member);
            case VALUE -> NamePattern.matches(subject.value(), member);
        };
    }

    /**
     * Tells whether neither of two facts is stronger than the other but by its place in the file.
     *
     * @param one a fact
     * @param other another one
     * @return whether they contradict each other where they say different things
     */
    public static boolean areEqual(Fact one, Fact other) {
        return STRONGEST.compare(one, other) == 0;
    }

    private static int specificity(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        if (NamePattern.isPattern(text)) {
            return NamePattern.letters(text);
        }
        return text.indexOf('/') < 0 ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }
}
