package dev.fieldtable.diff;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What happens to the arms of unions. */
final class UnionRules {
    static final Impact READING_WITHOUT = Impact.compatible("models of before expect no more than comes");

    private UnionRules() {}

    /** What it means for documents of before that the docs no longer have some arms; nothing if they had not before. */
    static Impact writingWithout(List<UnionType.Arm> removed) {
        return removed.stream().allMatch(arm -> Deprecation.isGone(arm.deprecation()))
                ? Impact.compatible("they were not documented before either")
                : Impact.breaking("documents of before may have an arm that is no longer documented");
    }

    static void addedArms(Comparison states, Consumer<Entry> found) {
        for (Comparison.UnionPair pair : states.unions()) {
            Set<String> known = new HashSet<>(textsBefore(states, pair.before().arms()));
            List<UnionType.Arm> added = pair.after().arms().stream()
                    .filter(arm -> !known.contains(arm.type().toString()))
                    .toList();
            if (!added.isEmpty()) {
                found.accept(states.draft(
                                new Change.AddedArms(pair.after().id(), added),
                                pair.before().span(),
                                added.get(0).span(),
                                states.members(pair.types(), member -> false, Comparison.aboutAny(texts(added))))
                        .java(Impact.breaking("a switch that names every arm no longer does"))
                        .wire(
                                states.before().strict()
                                        ? Impact.breaking("models of before refuse an arm that they do not know")
                                        : Impact.compatible("models of before keep it as an unknown arm"),
                                Impact.compatible("documents of before are as asked for"))
                        .entry());
            }
        }
    }

    static void removedArms(Comparison states, Consumer<Entry> found) {
        for (Comparison.UnionPair pair : states.unions()) {
            Set<String> known = new HashSet<>(texts(pair.after().arms()));
            List<UnionType.Arm> removed = pair.before().arms().stream()
                    .filter(arm ->
                            !known.contains(states.renaming().of(arm.type()).toString()))
                    .toList();
            if (!removed.isEmpty()) {
                found.accept(states.draft(
                                new Change.RemovedArms(pair.after().id(), removed),
                                removed.get(0).span(),
                                pair.after().span(),
                                states.members(pair.types(), Comparison.aboutAny(texts(removed)), member -> false))
                        .wire(READING_WITHOUT, writingWithout(removed))
                        .entry());
            }
        }
    }

    private static List<String> texts(List<UnionType.Arm> arms) {
        return arms.stream().map(arm -> arm.type().toString()).toList();
    }

    private static List<String> textsBefore(Comparison states, List<UnionType.Arm> arms) {
        return arms.stream()
                .map(arm -> states.renaming().of(arm.type()).toString())
                .toList();
    }
}
