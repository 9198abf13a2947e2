package dev.fieldtable.sample;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;

/** Tells whether {@code null} is a value of a type, whatever is said of where it is used. */
final class TakesNull implements TypeRef.Visitor<Boolean> {
    static final TakesNull VISITOR = new TakesNull();

    private TakesNull() {}

    @Override
    public Boolean scalar(TypeRef.Scalar type) {
        return type.kind() == ScalarKind.ANY || type.kind() == ScalarKind.NULL;
    }

    @Override
    public Boolean list(TypeRef.ListOf type) {
        return false;
    }

    @Override
    public Boolean map(TypeRef.MapOf type) {
        return false;
    }

    @Override
    public Boolean nullable(TypeRef.NullableOf type) {
        return true;
    }

    @Override
    public Boolean constant(TypeRef.Constant type) {
        return false;
    }

    @Override
    public Boolean named(TypeRef.Named type) {
        return false;
    }

    @Override
    public Boolean own(TypeRef.Own type) {
        return type.documented().accept(this);
    }
}
