package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeRef.Constant;

/** Whether a value is one of a documented scalar. How its text is written is not asked. */
final class ScalarFit {
    private ScalarFit() {}

    static boolean accepts(ScalarKind kind, Json.Kind value) {
        return switch (kind) {
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> value == Json.Kind.TEXT;
            // Some servers write 1.0 for a whole number, and Jackson reads it as one.
            case INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS ->
                value == Json.Kind.WHOLE || value == Json.Kind.FRACTION;
            case DECIMAL -> value == Json.Kind.TEXT || value == Json.Kind.WHOLE || value == Json.Kind.FRACTION;
            case BOOLEAN -> value == Json.Kind.FLAG;
            case ANY -> true;
            case NULL -> value == Json.Kind.NULL;
        };
    }

    static boolean isValue(EnumType type, Json value) {
        String text = written(value);
        return type.values().stream().anyMatch(each -> each.value().equals(text));
    }

    static boolean isConstant(Constant type, Json value) {
        return accepts(type.kind(), value.kind())
                && String.valueOf(type.value()).equals(written(value));
    }

    /** {@return a scalar as docs write it; empty for what is none} */
    static String written(Json value) {
        if (value instanceof Json.Digits digits) {
            return digits.digits();
        }
        if (value instanceof Json.Flag flag) {
            return String.valueOf(flag.value());
        }
        return value.text().orElse("");
    }
}
