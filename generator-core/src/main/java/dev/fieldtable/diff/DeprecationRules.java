package dev.fieldtable.diff;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What should no longer be used. */
final class DeprecationRules {
    private DeprecationRules() {}

    static void changed(Comparison states, Consumer<Entry> found) {
        for (TypePair pair : states.matching().pairs()) {
            new Part(pair, "", pair.before().deprecation(), pair.after().deprecation(), "")
                    .compare(states, Impact.NONE, Impact.NONE, found);
        }
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Property before = kept.before();
                Property after = kept.after();
                new Part(pair.types(), after.name(), before.deprecation(), after.deprecation(), after.wireName())
                        .compare(states, PropertyRules.readingWithout(before), PropertyRules.WRITING_WITHOUT, found);
            }
        }
        states.enums().forEach(pair -> values(states, pair, found));
        states.unions().forEach(pair -> arms(states, pair, found));
    }

    private static void values(Comparison states, Comparison.EnumPair pair, Consumer<Entry> found) {
        Map<String, EnumType.Value> values = new HashMap<>();
        pair.before().values().forEach(value -> values.put(value.value(), value));
        for (EnumType.Value after : pair.after().values()) {
            EnumType.Value before = values.get(after.value());
            if (before != null) {
                String name = after.name().isEmpty() ? after.value() : after.name();
                new Part(pair.types(), name, before.deprecation(), after.deprecation(), after.value())
                        .compare(
                                states,
                                EnumRules.READING_WITHOUT,
                                EnumRules.writingWithout(pair, List.of(before)),
                                found);
            }
        }
    }

    private static void arms(Comparison states, Comparison.UnionPair pair, Consumer<Entry> found) {
        Map<String, UnionType.Arm> arms = new HashMap<>();
        pair.before()
                .arms()
                .forEach(arm -> arms.put(states.renaming().of(arm.type()).toString(), arm));
        for (UnionType.Arm after : pair.after().arms()) {
            UnionType.Arm before = arms.get(after.type().toString());
            if (before != null) {
                String element = after.type().toString();
                new Part(pair.types(), TypeText.of(after.type()), before.deprecation(), after.deprecation(), element)
                        .compare(states, UnionRules.READING_WITHOUT, UnionRules.writingWithout(List.of(before)), found);
            }
        }
    }

    /** A type or a part of one, which may be deprecated, or gone from the docs and still in the Java. */
    private record Part(
            TypePair types,
            String name,
            @Nullable Deprecation before,
            @Nullable Deprecation after,
            String element) {
        /**
         * Compares.
         *
         * @param reading what it means for readers if the docs no longer have it
         * @param writing what it means for writers
         */
        void compare(Comparison states, Impact reading, Impact writing, Consumer<Entry> found) {
            boolean goes = Deprecation.isGone(after) && !Deprecation.isGone(before);
            if (goes || (before == null) != (after == null)) {
                Comparison.Draft draft = states.draft(
                                new Change.ChangedDeprecation(types.after().id(), name, after),
                                Places.of(types.before(), element),
                                Places.of(types.after(), element),
                                List.of())
                        .java(Impact.compatible(
                                goes
                                        ? "it is still there, and javac warns of every use"
                                        : after == null ? "javac warns no longer" : "javac warns of every use"));
                found.accept((goes ? draft.wire(reading, writing) : draft).entry());
            }
        }
    }
}
