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
        return type.accept(new Question());
    }

    private final class Question implements TypeRef.Visitor<ValueKind>, TypeDeclaration.Visitor<ValueKind> {
        private final Set<TypeId> asked = new HashSet<>();

        @Override
        public ValueKind scalar(TypeRef.Scalar type) {
            return type.kind() == ScalarKind.ANY || type.kind() == ScalarKind.NULL ? ValueKind.ANY : ValueKind.SCALARS;
        }

        @Override
        public ValueKind list(TypeRef.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public ValueKind map(TypeRef.MapOf type) {
            return ValueKind.ANY;
        }

        @Override
        public ValueKind nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public ValueKind constant(TypeRef.Constant type) {
            return ValueKind.SCALARS;
        }

        @Override
        public ValueKind named(TypeRef.Named type) {
            return model.get(type).accept(this);
        }

        @Override
        public ValueKind object(TypeDeclaration.ObjectType type) {
            return ValueKind.OBJECTS;
        }

        @Override
        public ValueKind enumeration(TypeDeclaration.EnumType type) {
            return ValueKind.SCALARS;
        }

        /** A union that leads back to one that is being looked at says nothing new of it. */
        @Override
        public ValueKind union(TypeDeclaration.UnionType type) {
            asked.add(type.id());
            Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
            for (TypeDeclaration.UnionType.Arm arm : type.arms()) {
                if (!(arm.type() instanceof TypeRef.Named named) || !asked.contains(named.id())) {
                    kinds.add(arm.type().accept(this));
                }
            }
            return kinds.size() == 1 ? kinds.iterator().next() : ValueKind.ANY;
        }
    }
}
