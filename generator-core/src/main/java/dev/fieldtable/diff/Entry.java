package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.source.SourceSpan;
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
        List<TypeId> reachedFrom)
        implements Impacting {
    /** Copies the collections. */
    public Entry {
        impacts = Impacting.forAll(impacts);
        members = List.copyOf(members);
        usedBy = List.copyOf(usedBy);
        reachedFrom = List.copyOf(reachedFrom);
    }
}
