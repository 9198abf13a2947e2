package dev.fieldtable.export;

import dev.fieldtable.model.ScalarKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a kind of scalar is in JSON Schema. */
final class ScalarSchemas {
    private ScalarSchemas() {}

    /** {@return the schema of a kind, of which the docs name no format} */
    static Map<String, @Nullable Object> of(ScalarKind kind) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        String type = type(kind);
        if (!type.isEmpty()) {
            schema.put(Words.TYPE, type);
        }
        String format = format(kind);
        if (!format.isEmpty()) {
            schema.put(Words.FORMAT, format);
        }
        if (kind == ScalarKind.BYTES) {
            schema.put("contentEncoding", "base64");
        }
        return schema;
    }

    /** {@return the type that values of a kind have; empty if it is any} */
    static String type(ScalarKind kind) {
        return switch (kind) {
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> "string";
            case INTEGER, INTEGER32, BIG_INTEGER, DATETIME_EPOCH_MILLIS -> "integer";
            case NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS -> "number";
            case BOOLEAN -> "boolean";
            case NULL -> Words.NULL;
            case ANY -> "";
        };
    }

    private static String format(ScalarKind kind) {
        return switch (kind) {
            case INTEGER -> "int64";
            case INTEGER32 -> "int32";
            case BIG_INTEGER -> "bigint";
            case DECIMAL -> "decimal";
            case DATETIME -> "date-time";
            case DATE -> "date";
            case DATETIME_EPOCH_SECONDS -> "unix-time";
            case DATETIME_EPOCH_MILLIS -> "unix-time-millis";
            case DURATION -> "duration";
            case UUID -> "uuid";
            case URI -> "uri-reference";
            case STRING, NUMBER, BOOLEAN, BYTES, ANY, NULL -> "";
        };
    }

    /**
     * Tells whether a format that the docs name can stand in place of the one that a kind has by itself.
     *
     * @param kind the kind
     * @param format the format
     * @return whether it says more, and is not that of another kind
     */
    static boolean showsFormat(ScalarKind kind, String format) {
        return takesFormat(kind)
                && Arrays.stream(ScalarKind.values())
                        .noneMatch(other ->
                                format(other).equals(format) && type(other).equals(type(kind)));
    }

    /** {@return whether a format that the docs name says more than the one that the kind has by itself} */
    private static boolean takesFormat(ScalarKind kind) {
        return switch (kind) {
            case STRING, INTEGER, NUMBER, BYTES, ANY -> true;
            case INTEGER32,
                    BIG_INTEGER,
                    DECIMAL,
                    DATETIME,
                    DATE,
                    DATETIME_EPOCH_SECONDS,
                    DATETIME_EPOCH_MILLIS,
                    DURATION,
                    UUID,
                    URI,
                    BOOLEAN,
                    NULL -> false;
        };
    }
}
