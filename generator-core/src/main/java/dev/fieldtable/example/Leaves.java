package dev.fieldtable.example;

import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a value may be when all unions are looked through. Unions may lead to one another without end, and chains of them
 * may be long, so that nothing here calls itself.
 */
final class Leaves {
    private final TypeModel model;

    Leaves(TypeModel model) {
        this.model = model;
    }

    /** {@return the types that a type may be and that are no unions, each declared one once} */
    List<TypeRef> of(TypeRef type) {
        TypeRef bare = bare(type);
        if (!(bare instanceof TypeRef.Named)) {
            return List.of(bare);
        }
        List<TypeRef> leaves = new ArrayList<>();
        Set<TypeId> seen = new HashSet<>();
        Deque<TypeRef> open = new ArrayDeque<>(List.of(bare));
        while (!open.isEmpty()) {
            TypeRef next = bare(open.remove());
            if (!(next instanceof TypeRef.Named named)) {
                leaves.add(next);
            } else if (seen.add(named.id())) {
                if (model.get(named) instanceof UnionType union) {
                    union.arms().forEach(arm -> open.add(arm.type()));
                } else {
                    leaves.add(next);
                }
            }
        }
        return leaves;
    }

    private static TypeRef bare(TypeRef type) {
        TypeRef bare = type;
        while (bare instanceof TypeRef.NullableOf nullable) {
            bare = nullable.type();
        }
        return bare;
    }
}
