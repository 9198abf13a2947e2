package dev.fieldtable.example;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of what kind the values of a model's types are. */
public final class ValueKinds {
    private final TypeModel model;
    private final Leaves leaves;

    /**
     * Tells of the types of a model.
     *
     * @param model the model
     */
    public ValueKinds(TypeModel model) {
        this.model = model;
        this.leaves = new Leaves(model);
    }

    /**
     * Looks a type up.
     *
     * @param type a type of the model
     * @return what its values are
     */
    public ValueKind of(TypeRef type) {
        List<TypeRef> first = leaves.of(type);
        // So most are, and there are many.
        if (first.size() == 1 && !(first.get(0) instanceof TypeRef.ListOf)) {
            return first.get(0).accept(new OfLeaf());
        }
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        Set<TypeRef> seen = new HashSet<>();
        Deque<TypeRef> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            TypeRef next = open.remove();
            if (next instanceof TypeRef.ListOf list) {
                if (seen.add(list)) {
                    open.addAll(leaves.of(list.element()));
                }
            } else {
                kinds.add(next.accept(new OfLeaf()));
            }
        }
        return kinds.size() == 1 ? kinds.iterator().next() : ValueKind.ANY;
    }

    private final class OfLeaf implements TypeRef.Visitor<ValueKind> {
        @Override
        public ValueKind scalar(TypeRef.Scalar type) {
            return type.kind() == ScalarKind.ANY || type.kind() == ScalarKind.NULL ? ValueKind.ANY : ValueKind.SCALARS;
        }

        @Override
        public ValueKind list(TypeRef.ListOf type) {
            return of(type.element());
        }

        @Override
        public ValueKind map(TypeRef.MapOf type) {
            return ValueKind.ANY;
        }

        @Override
        public ValueKind nullable(TypeRef.NullableOf type) {
            return of(type.type());
        }

        @Override
        public ValueKind constant(TypeRef.Constant type) {
            return ValueKind.SCALARS;
        }

        @Override
        public ValueKind own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public ValueKind named(TypeRef.Named type) {
            return model.get(type) instanceof ObjectType ? ValueKind.OBJECTS : ValueKind.SCALARS;
        }
    }
}
