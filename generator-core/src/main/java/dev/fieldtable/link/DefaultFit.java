package dev.fieldtable.link;

import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Tells whether a default can be a value of a type, as far as its kind in JSON tells. */
final class DefaultFit {
    private DefaultFit() {}

    static boolean fits(TypeRef type, DefaultValue value) {
        Object json = value.value();
        TypeRef documented = TypeRef.Own.inJson(type);
        if (json == null) {
            return true;
        }
        if (documented instanceof TypeRef.NullableOf nullable) {
            return fits(nullable.type(), value);
        }
        if (documented instanceof TypeRef.ListOf) {
            return json instanceof List;
        }
        if (documented instanceof TypeRef.MapOf) {
            return json instanceof Map;
        }
        return !(documented instanceof TypeRef.Scalar scalar) || fits(scalar.kind(), json);
    }

    private static boolean fits(ScalarKind kind, Object json) {
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
}
