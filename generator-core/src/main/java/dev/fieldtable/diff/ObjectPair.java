package dev.fieldtable.diff;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        RenamedProperties renamed = new RenamedProperties(before, after, renaming);
        for (Property property : List.copyOf(added)) {
            renamed.only(property, gone.values(), added).ifPresent(found -> {
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
}
