package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which kind of scalar a schema means, and which of those can be told from another in the docs. */
final class Kinds {
    private static final String BASE64 = "base64";

    /** The kinds that the docs use. */
    private final Set<ScalarKind> words = EnumSet.noneOf(ScalarKind.class);

    Kinds(TypeModel docs) {
        for (TypeDeclaration type : docs.types()) {
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> note(property.type()));
            }
        }
    }

    private void note(TypeRef type) {
        TypeRef inJson = TypeRef.Own.inJson(type);
        if (inJson instanceof TypeRef.Scalar scalar) {
            words.add(scalar.kind());
        } else if (inJson instanceof TypeRef.ListOf list) {
            note(list.element());
        } else if (inJson instanceof TypeRef.MapOf map) {
            note(map.value());
        } else if (inJson instanceof TypeRef.NullableOf nullable) {
            note(nullable.type());
        }
    }

    /**
     * The kind that is meant.
     *
     * @param type the type that a schema names; may be empty
     * @param format the format that it names; may be empty
     * @param encoding the encoding that it names; may be empty
     * @return the kind
     */
    static ScalarKind of(String type, String format, String encoding) {
        return switch (type) {
            case "string" ->
                encoding.equals(BASE64) || format.equals("byte") || format.equals("binary")
                        ? ScalarKind.BYTES
                        : ScalarKind.STRING.inFormat(format).orElse(ScalarKind.STRING);
            case "file" -> ScalarKind.BYTES;
            case "integer" ->
                format.equals("unix-time-millis")
                        ? ScalarKind.DATETIME_EPOCH_MILLIS
                        : ScalarKind.INTEGER.inFormat(format).orElse(ScalarKind.INTEGER);
            case "number" ->
                format.equals("unix-time")
                        ? ScalarKind.DATETIME_EPOCH_SECONDS
                        : ScalarKind.NUMBER.inFormat(format).orElse(ScalarKind.NUMBER);
            case "boolean" -> ScalarKind.BOOLEAN;
            default -> ScalarKind.ANY;
        };
    }

    /** {@return whether a format is only how one of the kinds is said} */
    static boolean isKind(String format) {
        return switch (format) {
            case "int64",
                    "int32",
                    "bigint",
                    "decimal",
                    "date-time",
                    "date",
                    "unix-time",
                    "unix-time-millis",
                    "duration",
                    "uuid",
                    "uri-reference" -> true;
            default -> false;
        };
    }

    /**
     * What a schema means by a kind, in the words that the docs have: docs that nowhere have a UUID say no otherwise by
     * calling it text.
     *
     * @param meant the kind that the schema means
     * @param documented what the docs say of the same value
     * @return the kind that the docs would have said
     */
    ScalarKind inWordsOfDocs(ScalarKind meant, Optional<ScalarKind> documented) {
        boolean more = documented.filter(kind -> isMoreThan(kind, meant)).isPresent();
        return more && !words.contains(meant) ? documented.get() : meant;
    }

    private boolean isMoreThan(ScalarKind general, ScalarKind meant) {
        return switch (meant) {
            case BYTES, DATETIME, DATE, DURATION, UUID, URI -> general == ScalarKind.STRING;
            case INTEGER32, BIG_INTEGER, DATETIME_EPOCH_MILLIS -> general == ScalarKind.INTEGER || isForWhole(general);
            case INTEGER -> isForWhole(general);
            case DATETIME_EPOCH_SECONDS, DECIMAL -> general == ScalarKind.INTEGER || general == ScalarKind.NUMBER;
            case STRING, NUMBER, BOOLEAN, ANY, NULL -> false;
        };
    }

    /** Some languages have numbers and nothing else for whole ones. */
    private boolean isForWhole(ScalarKind general) {
        return general == ScalarKind.NUMBER && !words.contains(ScalarKind.INTEGER);
    }
}
