package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;

/** Java, such as {@code *Optional\\<String>*} and {@code JsonNullable\\<Long>}, in the docs of clients. */
final class JavaTypes {
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "String", "CharSequence", "char")
            .scalar(ScalarKind.INTEGER32, "int", "Integer", "short", "Short")
            .scalar(ScalarKind.INTEGER, "long", "Long", "BigInteger")
            .scalar(ScalarKind.NUMBER, "float", "Float", "double", "Double", "Number")
            .scalar(ScalarKind.DECIMAL, "BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "boolean", "Boolean")
            .scalar(ScalarKind.DATETIME, "OffsetDateTime", "ZonedDateTime", "Instant", "Date")
            .scalar(ScalarKind.DATE, "LocalDate")
            .scalar(ScalarKind.DURATION, "Duration")
            .scalar(ScalarKind.UUID, "UUID")
            .scalar(ScalarKind.URI, "URI", "URL")
            .scalar(ScalarKind.ANY, "Object", "JsonNode")
            .scalar(ScalarKind.NULL, "Void")
            .octet("byte")
            .generic(Generic.ABSENT_OR_NULL, "Optional")
            .generic(Generic.OPTIONAL_NULLABLE, "JsonNullable")
            .generic(Generic.LIST, "List", "Set", "Collection", "Iterable")
            .generic(Generic.MAP, "Map", "HashMap")
            .generic(Generic.TRANSPORT, "HttpResponse", "EventStream")
            .transport("InputStream", "HttpResponse", "Blob")
            .silent("? extends ", "? super ")
            .listSuffix();

    static final TypeLanguage LANGUAGE =
            new GrammarTypes("java", "Java", GRAMMAR, OneWord.BESIDE_ANOTHER, code -> Optional.empty());

    private JavaTypes() {}
}
