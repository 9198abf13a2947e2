package dev.fieldtable.diff;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object before and now, property by property.
 *
 * @param types the two
 * @param before the object as it was
 * @param after the object as it is
 * @param kept the properties that there are in both, in the order of now
 * @param removed the properties that are gone
 * @param added the properties that are new
 */
record ObjectPair(
        TypePair types,
        ObjectType before,
        ObjectType after,
        List<Kept> kept,
        List<Property> removed,
        List<Property> added) {
    private static final double ALIKE = 0.7;
    private static final double ALIKE_IN_PLACE = 0.4;

    /** A property that there is in both; with the evidence where its names differ. */
    record Kept(Property before, Property after, @Nullable Evidence evidence) {}

    static ObjectPair of(TypePair types, ObjectType before, ObjectType after, Renaming renaming) {
        Map<String, Property> gone = new LinkedHashMap<>();
        before.properties().forEach(property -> gone.put(property.wireName(), property));
        Map<String, Kept> kept = new HashMap<>();
        List<Property> added = new ArrayList<>();
        for (Property property : after.properties()) {
            Property same = gone.remove(property.wireName());
            if (same == null) {
                added.add(property);
            } else {
                kept.put(property.wireName(), new Kept(same, property, null));
            }
        }
        Matcher matcher = new Matcher(before, after, renaming);
        for (Property property : List.copyOf(added)) {
            matcher.only(property, gone.values(), added).ifPresent(found -> {
                kept.put(property.wireName(), found);
                gone.remove(found.before().wireName());
                added.remove(property);
            });
        }
        List<Kept> ordered = after.properties().stream()
                .filter(property -> kept.containsKey(property.wireName()))
                .map(property -> Objects.requireNonNull(kept.get(property.wireName())))
                .toList();
        return new ObjectPair(types, before, after, ordered, List.copyOf(gone.values()), List.copyOf(added));
    }

    /** Finds what a new property was called before. */
    private record Matcher(ObjectType before, ObjectType after, Renaming renaming) {
        /** The one lost property that can be meant, if it can be no other new one as well. */
        Optional<Kept> only(Property added, Collection<Property> gone, List<Property> allAdded) {
            List<Property> candidates = gone.stream()
                    .filter(property -> evidence(property, added) != null)
                    .toList();
            if (candidates.size() != 1) {
                return Optional.empty();
            }
            Property found = candidates.get(0);
            boolean contended =
                    allAdded.stream().anyMatch(other -> !other.equals(added) && evidence(found, other) != null);
            return contended ? Optional.empty() : Optional.of(new Kept(found, added, evidence(found, added)));
        }

        private @Nullable Evidence evidence(Property lost, Property found) {
            double alike = Likeness.ofNames(lost.name(), found.name());
            TypeRef type = renaming.of(lost.type());
            boolean sameType = type.equals(found.type());
            List<String> reasons = new ArrayList<>();
            if (alike == 1) {
                reasons.add("the same letters");
            }
            if (sameType) {
                reasons.add("the same type");
            }
            boolean sameProse =
                    !lost.description().isBlank() && lost.description().equals(found.description());
            if (sameProse) {
                reasons.add("the same description");
            }
            boolean samePlace =
                    before.properties().indexOf(lost) == after.properties().indexOf(found);
            if (samePlace) {
                reasons.add("the same place in the table");
            }
            boolean supported = sameProse || samePlace;
            boolean likely =
                    alike == 1 || (sameType && alike >= ALIKE) || (sameType && supported && alike >= ALIKE_IN_PLACE);
            if (!likely) {
                return null;
            }
            if (alike < 1) {
                reasons.add(0, "the names are " + Likeness.percent(alike) + " % alike");
            }
            return new Evidence(Likeness.percent(alike), reasons);
        }
    }
}
