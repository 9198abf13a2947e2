package dev.fieldtable.example;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Tells of what kind the values of a model's types are. */
public final class ValueKinds {
    private final TypeModel model;

    /**
     * Tells of the types of a model.
     *
     * @param model the model
     */
    public ValueKinds(TypeModel model) {
        this.model = model;
    }

    /**
     * Looks a type up.
     *
     * @param type a type of the model
     * @return what its values are
     */
    public ValueKind of(TypeRef type) {
        Set<ValueKind> kinds = type.accept(new Question());
        return kinds.size() == 1 ? kinds.iterator().next() : ValueKind.ANY;
    }

    /** Gives every kind that the values of a type are of. */
    private final class Question implements TypeRef.Visitor<Set<ValueKind>>, TypeDeclaration.Visitor<Set<ValueKind>> {
        private final Set<TypeId> asked = new HashSet<>();

        @Override
        public Set<ValueKind> scalar(TypeRef.Scalar type) {
            boolean any = type.kind() == ScalarKind.ANY || type.kind() == ScalarKind.NULL;
            return Set.of(any ? ValueKind.ANY : ValueKind.SCALARS);
        }

        @Override
        public Set<ValueKind> list(TypeRef.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Set<ValueKind> map(TypeRef.MapOf type) {
            return Set.of(ValueKind.ANY);
        }

        @Override
        public Set<ValueKind> nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Set<ValueKind> constant(TypeRef.Constant type) {
            return Set.of(ValueKind.SCALARS);
        }

        @Override
        public Set<ValueKind> named(TypeRef.Named type) {
            return model.get(type).accept(this);
        }

        @Override
        public Set<ValueKind> object(TypeDeclaration.ObjectType type) {
            return Set.of(ValueKind.OBJECTS);
        }

        @Override
        public Set<ValueKind> enumeration(TypeDeclaration.EnumType type) {
            return Set.of(ValueKind.SCALARS);
        }

        /** A union that leads back to itself, by way of a list or not, says nothing new there. */
        @Override
        public Set<ValueKind> union(TypeDeclaration.UnionType type) {
            Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
            if (asked.add(type.id())) {
                type.arms().forEach(arm -> kinds.addAll(arm.type().accept(this)));
            }
            return kinds;
        }
    }
}
