package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;

/** Java, such as {@code *Optional\\<String>*} and {@code JsonNullable\\<Long>}, in the docs of clients. */
final class JavaTypes {
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "String", "CharSequence", "char", "java.lang.String")
            .scalar(ScalarKind.INTEGER32, "int", "Integer", "short", "Short")
            .scalar(ScalarKind.INTEGER, "long", "Long")
            .scalar(ScalarKind.BIG_INTEGER, "BigInteger", "java.math.BigInteger")
            .scalar(ScalarKind.NUMBER, "float", "Float", "double", "Double", "Number")
            .scalar(ScalarKind.DECIMAL, "BigDecimal", "java.math.BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "boolean", "Boolean")
            .scalar(
                    ScalarKind.DATETIME,
                    "OffsetDateTime",
                    "ZonedDateTime",
                    "Instant",
                    "Date",
                    "java.time.OffsetDateTime")
            .scalar(ScalarKind.DATE, "LocalDate", "java.time.LocalDate")
            .scalar(ScalarKind.DURATION, "Duration")
            .scalar(ScalarKind.UUID, "UUID")
            .scalar(ScalarKind.URI, "URI", "URL")
            .scalar(ScalarKind.ANY, "Object", "JsonNode", "java.lang.Object")
            .scalar(ScalarKind.NULL, "Void")
            .octet("byte")
            .generic(Generic.ABSENT_OR_NULL, "Optional", "java.util.Optional")
            .generic(Generic.OPTIONAL_NULLABLE, "JsonNullable", "org.openapitools.jackson.nullable.JsonNullable")
            .generic(Generic.LIST, "List", "Set", "Collection", "Iterable", "java.util.List")
            .generic(Generic.MAP, "Map", "HashMap", "java.util.Map")
            .generic(Generic.TRANSPORT, "HttpResponse", "EventStream")
            .transport("InputStream", "HttpResponse", "Blob")
            .prefix("@Nullable ", Wrapper.ABSENT_OR_NULL)
            .silent("? extends ", "? super ", "@Nonnull ", "@NonNull ")
            .listSuffix()
            .bareUnions();

    static final TypeLanguage LANGUAGE =
            new GrammarTypes("java", "Java", GRAMMAR, OneWord.BESIDE_ANOTHER, code -> Optional.empty());

    private JavaTypes() {}
}
