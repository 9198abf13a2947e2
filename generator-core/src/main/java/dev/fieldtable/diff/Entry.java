package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceSpan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change, where it is documented, and what it means.
 *
 * @param change what changed
 * @param before the place in the docs of before; {@code null} for what is new
 * @param after the place in the docs of now; {@code null} for what is gone
 * @param impacts what it means, for every axis
 * @param members what became of the Java, that which is the same left out
 * @param usedBy the places that name the type, as {@code Type.property}, in the order of the model; for enums and
 *     unions, which people know by the property that has them
 * @param reachedFrom the objects that lead to the type, without itself
 */
public record Entry(
        Change change,
        @Nullable SourceSpan before,
        @Nullable SourceSpan after,
        Map<Axis, Impact> impacts,
        List<MemberChange> members,
        List<String> usedBy,
        List<TypeId> reachedFrom) {
    /** Copies the collections. */
    public Entry {
        Map<Axis, Impact> copy = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            copy.put(axis, impacts.getOrDefault(axis, Impact.NONE));
        }
        impacts = Collections.unmodifiableMap(copy);
        members = List.copyOf(members);
        usedBy = List.copyOf(usedBy);
        reachedFrom = List.copyOf(reachedFrom);
    }

    /**
     * What the change means to one kind of user.
     *
     * @param axis which kind
     * @return the impact
     */
    public Impact impact(Axis axis) {
        return impacts.getOrDefault(axis, Impact.NONE);
    }

    /** {@return whether what worked no longer does, for any kind of user} */
    public boolean breaks() {
        return impacts.values().stream().anyMatch(Impact::breaks);
    }
}
