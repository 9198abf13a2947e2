package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.Map;

/** Types of before, spelled with the names of now, so that a rename shows once and not at every place of use. */
final class Renaming {
    private final Map<TypeId, TypeId> now;

    Renaming(Map<TypeId, TypeId> now) {
        this.now = Map.copyOf(now);
    }

    TypeId of(TypeId before) {
        return now.getOrDefault(before, before);
    }

    TypeRef of(TypeRef before) {
        return before.withInnermost(
                type -> type instanceof TypeRef.Named named ? new TypeRef.Named(of(named.id())) : type);
    }
}
