package dev.fieldtable.diff;

import dev.fieldtable.diff.ObjectPair.Kept;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds what a new property of an object was called before. */
final class RenamedProperties {
    private static final double ALIKE = 0.7;
    private static final double ALIKE_IN_PLACE = 0.4;

    private final IdentityHashMap<Property, Known> before;
    private final IdentityHashMap<Property, Known> after;

    RenamedProperties(ObjectType before, ObjectType after, Renaming renaming) {
        this.before = known(before, renaming::of);
        this.after = known(after, type -> type);
    }

    /**
     * What is compared with many.
     *
     * @param type its type, as types are called now
     * @param place its place among the properties, from 0
     */
    private record Known(LetterPairs name, TypeRef type, int place) {}

    /** By the properties themselves: to compare all that is said of two takes long. */
    private static IdentityHashMap<Property, Known> known(ObjectType object, UnaryOperator<TypeRef> now) {
        IdentityHashMap<Property, Known> known = new IdentityHashMap<>();
        for (Property property : object.properties()) {
            known.put(property, new Known(LetterPairs.of(property.name()), now.apply(property.type()), known.size()));
        }
        return known;
    }

    /** The one lost property that can be meant, if it can be no other new one as well. */
    Optional<Kept> only(Property added, Collection<Property> gone, List<Property> allAdded) {
        List<Property> candidates =
                gone.stream().filter(lost -> evidence(lost, added) != null).toList();
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Property found = candidates.get(0);
        boolean contended = allAdded.stream().anyMatch(other -> !other.equals(added) && evidence(found, other) != null);
        return contended ? Optional.empty() : Optional.of(new Kept(found, added, evidence(found, added)));
    }

    private @Nullable Evidence evidence(Property lost, Property found) {
        Known was = Objects.requireNonNull(before.get(lost));
        Known is = Objects.requireNonNull(after.get(found));
        double alike = was.name().likeness(is.name());
        if (alike < ALIKE_IN_PLACE) {
            return null;
        }
        boolean sameType = was.type().equals(is.type());
        boolean sameProse = !lost.description().isBlank() && lost.description().equals(found.description());
        boolean samePlace = was.place() == is.place();
        boolean enough = alike >= ALIKE || sameProse || samePlace;
        if (alike < 1 && !(sameType && enough)) {
            return null;
        }
        List<String> reasons = new ArrayList<>();
        if (alike < 1) {
            reasons.add("the names are " + Likeness.percent(alike) + " % alike");
        } else {
            reasons.add("the same letters");
        }
        if (sameType) {
            reasons.add("the same type");
        }
        if (sameProse) {
            reasons.add("the same description");
        }
        if (samePlace) {
            reasons.add("the same place in the table");
        }
        return new Evidence(Likeness.percent(alike), reasons);
    }
}
