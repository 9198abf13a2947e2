package dev.fieldtable.link;

import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Map;

/** Tells whether a default can be a value of a type, as far as its kind in JSON tells. */
final class DefaultFit implements TypeRef.Visitor<Boolean> {
    private final Object json;

    private DefaultFit(Object json) {
        this.json = json;
    }

    static boolean fits(TypeRef type, DefaultValue value) {
        Object json = value.value();
        return json == null || type.accept(new DefaultFit(json));
    }

    @Override
    public Boolean scalar(TypeRef.Scalar type) {
        // Who writes down a number whose digits matter may well write text.
        return type.kind().takes(json) || (type.kind() == ScalarKind.DECIMAL && json instanceof String);
    }

    @Override
    public Boolean list(TypeRef.ListOf type) {
        return json instanceof List;
    }

    @Override
    public Boolean map(TypeRef.MapOf type) {
        return json instanceof Map;
    }

    @Override
    public Boolean nullable(TypeRef.NullableOf type) {
        return type.type().accept(this);
    }

    @Override
    public Boolean constant(TypeRef.Constant type) {
        return true;
    }

    @Override
    public Boolean own(TypeRef.Own type) {
        return type.documented().accept(this);
    }

    /** An enum may have values that the docs do not know, and an object more than they say. */
    @Override
    public Boolean named(TypeRef.Named type) {
        return true;
    }
}
