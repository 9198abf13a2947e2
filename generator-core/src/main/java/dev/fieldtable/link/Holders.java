package dev.fieldtable.link;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.HashSet;
import java.util.Set;

/** Tells the types whose values hold others that have names, or are content of any kind: what is sent as a body. */
final class Holders implements TypeRef.Visitor<Boolean>, TypeDeclaration.Visitor<Boolean> {
    private final TypeModel model;
    private final Set<TypeRef> seen = new HashSet<>();

    private Holders(TypeModel model) {
        this.model = model;
    }

    /** {@return whether a type of a model is one of these} */
    static boolean isHolder(TypeModel model, TypeRef type) {
        return type.accept(new Holders(model));
    }

    @Override
    public Boolean scalar(TypeRef.Scalar type) {
        return type.kind() == ScalarKind.BYTES;
    }

    @Override
    public Boolean list(TypeRef.ListOf type) {
        return type.element().accept(this);
    }

    @Override
    public Boolean map(TypeRef.MapOf type) {
        return true;
    }

    @Override
    public Boolean nullable(TypeRef.NullableOf type) {
        return type.type().accept(this);
    }

    @Override
    public Boolean constant(TypeRef.Constant type) {
        return false;
    }

    /** A union may have itself among its arms. */
    @Override
    public Boolean named(TypeRef.Named type) {
        return seen.add(type) && model.get(type).accept(this);
    }

    @Override
    public Boolean own(TypeRef.Own type) {
        return type.documented().accept(this);
    }

    @Override
    public Boolean object(ObjectType type) {
        return true;
    }

    @Override
    public Boolean enumeration(EnumType type) {
        return false;
    }

    @Override
    public Boolean union(UnionType type) {
        return type.arms().stream().anyMatch(arm -> arm.type().accept(this));
    }
}
