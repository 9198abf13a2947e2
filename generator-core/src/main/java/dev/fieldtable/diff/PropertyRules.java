package dev.fieldtable.diff;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.output.JavaMember;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens to the properties of objects. */
final class PropertyRules {
    private static final Impact KEPT_UNKNOWN =
            Impact.compatible("models of before keep it among the unknown properties");
    private static final Impact REFUSED_UNKNOWN =
            Impact.breaking("models of before refuse a property that they do not know");
    private static final Impact MAY_BE_LEFT_OUT = Impact.compatible("it may be left out");

    static final Impact WRITING_WITHOUT =
            Impact.compatible("it is no longer documented; whoever takes it may ignore it");

    private PropertyRules() {}

    static void added(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (Property property : pair.added()) {
                boolean known = pair.before().additionalProperties() != null;
                found.accept(states.draft(
                                new Change.AddedProperty(pair.after().id(), property),
                                null,
                                property.span(),
                                states.members(
                                        pair.types(),
                                        PlaceRules.views(pair, property.place()),
                                        Comparison.about(property.wireName())
                                                .or(PlaceRules.views(pair, property.place()))))
                        .wire(
                                property.place().isParameter()
                                        ? Impact.NONE
                                        : readingUnknown(states.before().strict() && !known),
                                property.presence().required()
                                        ? Impact.breaking("it is required, and documents of before lack it")
                                        : MAY_BE_LEFT_OUT)
                        .entry());
            }
        }
    }

    /** What it means for models of before that documents have a property that they do not know. */
    static Impact readingUnknown(boolean strict) {
        return strict ? REFUSED_UNKNOWN : KEPT_UNKNOWN;
    }

    static void removed(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (Property property : pair.removed()) {
                found.accept(states.draft(
                                new Change.RemovedProperty(pair.after().id(), property),
                                property.span(),
                                pair.after().span(),
                                states.members(
                                        pair.types(),
                                        Comparison.about(property.wireName())
                                                .or(PlaceRules.views(pair, property.place())),
                                        PlaceRules.views(pair, property.place())))
                        .wire(property.place().isParameter() ? Impact.NONE : readingWithout(property), WRITING_WITHOUT)
                        .entry());
            }
        }
    }

    /** What it means for models of before that the docs no longer have a property; nothing if they had not before. */
    static Impact readingWithout(Property property) {
        if (Deprecation.isGone(property.deprecation())) {
            return Impact.compatible("it was not documented before either");
        }
        return property.presence().required()
                ? Impact.breaking("it was required, so models of before throw when asked for it")
                : MAY_BE_LEFT_OUT;
    }

    static void renamed(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Evidence evidence = kept.evidence();
                if (evidence != null) {
                    Property before = kept.before();
                    Property after = kept.after();
                    found.accept(states.draft(
                                    new Change.RenamedProperty(pair.after().id(), before, after, evidence),
                                    before.span(),
                                    after.span(),
                                    states.members(pair.types(), before.wireName(), after.wireName()))
                            .wire(
                                    before.presence().required()
                                            ? Impact.breaking("models of before look for `" + before.wireName()
                                                    + "`, which was required")
                                            : Impact.compatible(
                                                    "models of before find it among the unknown properties"),
                                    after.presence().required()
                                            ? Impact.breaking("documents of before lack `" + after.wireName()
                                                    + "`, which is required")
                                            : Impact.compatible("`" + before.wireName() + "` is no longer documented;"
                                                    + " whoever takes it may ignore it"))
                            .entry());
                }
            }
        }
    }

    static void changedPresence(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Property before = kept.before();
                Property after = kept.after();
                if (saysOtherwise(states, before, after)) {
                    found.accept(states.draft(
                                    new Change.ChangedPresence(pair.after().id(), before, after),
                                    before.span(),
                                    after.span(),
                                    kept.evidence() == null ? sameName(states, pair, kept) : List.of())
                            .java(Impact.compatible("the signatures are the same; only null means something else"))
                            .wire(
                                    reading(
                                            before.presence(),
                                            after.presence(),
                                            states.before().strict()),
                                    writing(before.presence(), after.presence()))
                            .entry());
                }
            }
        }
    }

    /** What is open with one type and settled with another is the types' doing: nobody has said anything of null. */
    private static boolean saysOtherwise(Comparison states, Property before, Property after) {
        return sameType(states, before, after)
                ? !before.presence().equals(after.presence())
                : !before.presence().label().equals(after.presence().label());
    }

    private static Impact reading(Presence before, Presence after, boolean strict) {
        if (before.required() && !after.required()) {
            return Impact.breaking("it may be absent, and models of before throw when asked for it");
        }
        if (before.nullness() == Nullness.UNSAID && after.nullable()) {
            return Impact.compatible("models of before take it for possible that it is null");
        }
        if (!before.nullable() && after.nullable()) {
            if (before.required()) {
                return Impact.breaking("it may be null, and models of before throw when asked for it");
            }
            return strict
                    ? Impact.breaking("it may be null, which models of before refuse")
                    : Impact.compatible("it may be null, which models of before give as absent");
        }
        return Impact.compatible("models of before expect no more than comes");
    }

    private static Impact writing(Presence before, Presence after) {
        if (!before.required() && after.required()) {
            return Impact.breaking("it is required, and documents of before may lack it");
        }
        if (before.nullable() && !after.nullable()) {
            return Impact.breaking(
                    after.nullness() == Nullness.UNSAID
                            ? "nothing says any longer that it may be null, which it may be in documents of before"
                            : "it may no longer be null, which it may be in documents of before");
        }
        return Impact.compatible("documents of before are as asked for");
    }

    static void changedType(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            for (ObjectPair.Kept kept : pair.kept()) {
                Property before = kept.before();
                Property after = kept.after();
                if (!states.renaming().of(before.type()).equals(after.type())) {
                    found.accept(states.draft(
                                    new Change.ChangedPropertyType(pair.after().id(), before, after),
                                    before.span(),
                                    after.span(),
                                    kept.evidence() == null ? sameName(states, pair, kept) : List.of())
                            .java(Impact.compatible("the signatures are the same; other values are meant"))
                            .wire(
                                    reading(states, before.type(), after.type()),
                                    writing(states, before.type(), after.type()))
                            .entry());
                }
            }
        }
    }

    /** What it means to models of before that a value has another type. */
    static Impact reading(Comparison states, TypeRef before, TypeRef after) {
        return states.newFitsOld(after, before)
                ? Impact.compatible("every value of " + code(after) + " is one of " + code(before))
                : Impact.breaking("not every value of " + code(after) + " is one of " + code(before)
                        + " as models of before know it");
    }

    /** What it means to those who take what models of before write. */
    static Impact writing(Comparison states, TypeRef before, TypeRef after) {
        return states.oldFitsNew(before, after)
                ? Impact.compatible("every value of " + code(before) + " is one of " + code(after))
                : Impact.breaking("not every value of " + code(before) + " is one of " + code(after));
    }

    private static String code(TypeRef type) {
        return Sentence.code(TypeText.of(type));
    }

    static void changedAdditionalProperties(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            Property before = pair.before().additionalProperties();
            Property after = pair.after().additionalProperties();
            boolean same = sameType(states, before, after);
            if (!same) {
                found.accept(states.draft(
                                new Change.ChangedAdditionalProperties(
                                        pair.after().id(), before, after),
                                before == null ? pair.before().span() : before.span(),
                                after == null ? pair.after().span() : after.span(),
                                states.members(pair.types(), PropertyRules::isAdditional, PropertyRules::isAdditional))
                        .wire(additionalReading(states, before, after), additionalWriting(states, before, after))
                        .entry());
            }
        }
    }

    private static boolean sameType(Comparison states, @Nullable Property before, @Nullable Property after) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return states.renaming().of(before.type()).equals(after.type());
    }

    private static Impact additionalReading(Comparison states, @Nullable Property before, @Nullable Property after) {
        if (after == null) {
            return Impact.compatible("models of before expect no more than comes");
        }
        if (before == null) {
            return states.before().strict() ? REFUSED_UNKNOWN : KEPT_UNKNOWN;
        }
        return reading(states, before.type(), after.type());
    }

    private static Impact additionalWriting(Comparison states, @Nullable Property before, @Nullable Property after) {
        if (before == null) {
            return MAY_BE_LEFT_OUT;
        }
        return after == null
                ? Impact.compatible("they are no longer documented; whoever takes them may ignore them")
                : writing(states, before.type(), after.type());
    }

    private static boolean isAdditional(JavaMember member) {
        return member.element() == null && Letters.of(member.name()).endsWith("additionalproperties");
    }

    /** Components of a record are told apart by their order alone, even if all are of one type. */
    static void reordered(Comparison states, Consumer<Entry> found) {
        for (ObjectPair pair : states.objects()) {
            List<ObjectPair.Kept> keptBefore = inOrderOfBefore(pair);
            if (!pair.kept().equals(keptBefore)) {
                reordered(states, pair, keptBefore, found);
            }
        }
    }

    private static void reordered(
            Comparison states, ObjectPair pair, List<ObjectPair.Kept> keptBefore, Consumer<Entry> found) {
        List<ObjectPair.Kept> keptNow = pair.kept();
        Map<String, JavaMember> before = components(states.membersBefore(pair.before()));
        Map<String, JavaMember> after = components(states.membersAfter(pair.after()));
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        List<MemberChange> moved = new ArrayList<>();
        for (int i = 0; i < keptNow.size(); i++) {
            ObjectPair.Kept kept = keptNow.get(i);
            if (!kept.equals(keptBefore.get(i))) {
                moved.add(new MemberChange(
                        before.get(kept.before().wireName()),
                        after.get(kept.after().wireName()),
                        true,
                        true));
            }
        }
        Impact impact = Impact.breaking("the record's constructor takes them in another order");
        found.accept(states.draft(
                        new Change.ReorderedProperties(pair.after().id(), names(keptBefore), names(keptNow)),
                        pair.before().span(),
                        pair.after().span(),
                        moved)
                .source(impact)
                .binary(impact)
                .entry());
    }

    private static Map<String, JavaMember> components(List<JavaMember> members) {
        Map<String, JavaMember> components = new HashMap<>();
        for (JavaMember member : members) {
            if (member.kind() == JavaMember.Kind.COMPONENT && member.element() != null) {
                components.put(member.element(), member);
            }
        }
        return components;
    }

    private static List<String> names(List<ObjectPair.Kept> kept) {
        return kept.stream().map(each -> each.after().wireName()).toList();
    }

    private static List<ObjectPair.Kept> inOrderOfBefore(ObjectPair pair) {
        Map<String, Integer> order = new HashMap<>();
        pair.before().properties().forEach(property -> order.put(property.wireName(), order.size()));
        return pair.kept().stream()
                .sorted(Comparator.comparing(
                        kept -> Objects.requireNonNull(order.get(kept.before().wireName()))))
                .toList();
    }

    private static List<MemberChange> sameName(Comparison states, ObjectPair pair, ObjectPair.Kept kept) {
        return states.members(
                pair.types(), kept.before().wireName(), kept.after().wireName());
    }
}
