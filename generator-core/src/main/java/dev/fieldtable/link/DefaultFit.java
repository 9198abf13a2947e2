package dev.fieldtable.link;

import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
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
        return fits(type.kind());
    }

    private boolean fits(ScalarKind kind) {
        return switch (kind) {
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> json instanceof String;
            case INTEGER, INTEGER32 ->
                json instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
            case NUMBER, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> json instanceof BigDecimal;
            case DECIMAL -> json instanceof BigDecimal || json instanceof String;
            case BOOLEAN -> json instanceof Boolean;
            case ANY -> true;
            case NULL -> false;
        };
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
