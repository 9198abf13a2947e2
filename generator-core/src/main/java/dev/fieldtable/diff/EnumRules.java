package dev.fieldtable.diff;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.output.JavaMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What happens to the values of enums. */
final class EnumRules {
    static final Impact READING_WITHOUT = Impact.compatible("models of before expect no more than comes");

    private EnumRules() {}

    /** What it means for documents of before that the docs no longer have some values; nothing if they had not before. */
    static Impact writingWithout(Comparison.EnumPair pair, List<EnumType.Value> removed) {
        if (removed.stream().allMatch(value -> Deprecation.isGone(value.deprecation()))) {
            return Impact.compatible("they were not documented before either");
        }
        return pair.after().open()
                ? Impact.compatible("the docs say that other values may come")
                : Impact.breaking("documents of before may have a value that is no longer documented");
    }

    static void addedValues(Comparison states, Consumer<Entry> found) {
        for (Comparison.EnumPair pair : states.enums()) {
            List<EnumType.Value> added = missing(pair.after(), pair.before());
            if (!added.isEmpty() && sameValueType(pair)) {
                boolean refused = states.before().strict() && !pair.before().open();
                found.accept(states.draft(
                                new Change.AddedValues(pair.after().id(), added),
                                pair.before().span(),
                                added.get(0).span(),
                                states.members(pair.types(), member -> false, Comparison.aboutAny(texts(added))))
                        .source(Impact.compatible("but a switch over `known()` that named every value no longer does"))
                        .wire(
                                refused
                                        ? Impact.breaking("models of before refuse a value that they do not know")
                                        : Impact.compatible("models of before keep it as an undocumented value"),
                                Impact.compatible("documents of before are as asked for"))
                        .entry());
            }
        }
    }

    static void removedValues(Comparison states, Consumer<Entry> found) {
        for (Comparison.EnumPair pair : states.enums()) {
            List<EnumType.Value> removed = missing(pair.before(), pair.after());
            if (!removed.isEmpty() && sameValueType(pair)) {
                found.accept(states.draft(
                                new Change.RemovedValues(pair.after().id(), removed),
                                removed.get(0).span(),
                                pair.after().span(),
                                states.members(pair.types(), Comparison.aboutAny(texts(removed)), member -> false))
                        .wire(READING_WITHOUT, writingWithout(pair, removed))
                        .entry());
            }
        }
    }

    static void changedValueType(Comparison states, Consumer<Entry> found) {
        for (Comparison.EnumPair pair : states.enums()) {
            if (!sameValueType(pair)) {
                Impact wire = Impact.breaking("the values are of another type");
                found.accept(states.draft(
                                new Change.ChangedValueType(
                                        pair.after().id(),
                                        pair.before().valueType(),
                                        pair.after().valueType()),
                                pair.before().span(),
                                pair.after().span(),
                                states.members(pair.types(), EnumRules::isNoTreeReader, EnumRules::isNoTreeReader))
                        .wire(wire, wire)
                        .entry());
            }
        }
    }

    /** Texts and numbers have no value in common, so there is no use in telling which of them are new or gone. */
    private static boolean sameValueType(Comparison.EnumPair pair) {
        return pair.before().valueType() == pair.after().valueType();
    }

    private static boolean isNoTreeReader(JavaMember member) {
        return !member.name().equals("fromTree");
    }

    static void changedOpenness(Comparison states, Consumer<Entry> found) {
        for (Comparison.EnumPair pair : states.enums()) {
            boolean open = pair.after().open();
            if (pair.before().open() != open) {
                Impact fine = Impact.compatible("documents of before are as asked for");
                found.accept(states.draft(
                                new Change.ChangedOpenness(pair.after().id(), open),
                                pair.before().span(),
                                pair.after().span(),
                                List.of())
                        .java(Impact.compatible("`isOpen()` answers otherwise"))
                        .wire(
                                open && states.before().strict()
                                        ? Impact.breaking("models of before refuse a value that they do not know")
                                        : Impact.compatible("models of before keep any value"),
                                open ? fine : Impact.breaking("values that are not documented may be refused"))
                        .entry());
            }
        }
    }

    private static List<EnumType.Value> missing(EnumType of, EnumType in) {
        Set<String> known = new HashSet<>(texts(in.values()));
        return of.values().stream()
                .filter(value -> !known.contains(value.value()))
                .toList();
    }

    private static List<String> texts(List<EnumType.Value> values) {
        return values.stream().map(EnumType.Value::value).toList();
    }
}
