package dev.fieldtable.link;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.HashSet;
import java.util.Set;

/** Tells values that are objects with known properties, or lists of such, from all others. */
final class ObjectModels {
    private final TypeModel model;

    ObjectModels(TypeModel model) {
        this.model = model;
    }

    /** {@return whether every value of the type is such an object, or a list of such} */
    boolean contain(TypeRef type) {
        return type.accept(new Question());
    }

    private final class Question implements TypeRef.Visitor<Boolean>, TypeDeclaration.Visitor<Boolean> {
        /** A union may lead back to itself, which says nothing of its other arms. */
        private final Set<TypeId> asked = new HashSet<>();

        @Override
        public Boolean scalar(TypeRef.Scalar type) {
            return false;
        }

        @Override
        public Boolean list(TypeRef.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Boolean map(TypeRef.MapOf type) {
            return false;
        }

        @Override
        public Boolean nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Boolean constant(TypeRef.Constant type) {
            return false;
        }

        @Override
        public Boolean named(TypeRef.Named type) {
            return !asked.add(type.id()) || model.get(type).accept(this);
        }

        @Override
        public Boolean object(TypeDeclaration.ObjectType type) {
            return true;
        }

        @Override
        public Boolean enumeration(TypeDeclaration.EnumType type) {
            return false;
        }

        @Override
        public Boolean union(TypeDeclaration.UnionType type) {
            return !type.arms().isEmpty()
                    && type.arms().stream().allMatch(arm -> arm.type().accept(this));
        }
    }
}
