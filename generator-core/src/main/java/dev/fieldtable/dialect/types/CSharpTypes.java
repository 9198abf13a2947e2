package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;

/** C#, such as {@code List<*string*>} and {@code Dictionary<String, *object*>}: no type says what may be absent or null. */
final class CSharpTypes {
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "string", "String")
            .scalar(ScalarKind.INTEGER32, "int", "short", "Int32")
            .scalar(ScalarKind.INTEGER, "long", "Int64", "BigInteger")
            .scalar(ScalarKind.NUMBER, "float", "double", "Double")
            .scalar(ScalarKind.DECIMAL, "decimal", "Decimal")
            .scalar(ScalarKind.BOOLEAN, "bool", "Boolean")
            .scalar(ScalarKind.DATETIME, "DateTime", "DateTimeOffset")
            .scalar(ScalarKind.DATE, "LocalDate", "DateOnly")
            .scalar(ScalarKind.DURATION, "TimeSpan")
            .scalar(ScalarKind.UUID, "Guid")
            .scalar(ScalarKind.URI, "Uri")
            .scalar(ScalarKind.ANY, "object", "Object", "dynamic")
            .octet("byte")
            .suffix("?", Wrapper.ABSENT_OR_NULL)
            .generic(Generic.ABSENT_OR_NULL, "Nullable")
            .generic(Generic.LIST, "List", "IList", "IEnumerable", "ICollection", "Collection")
            .generic(Generic.MAP, "Dictionary", "IDictionary")
            .transport("HttpResponseMessage", "Stream")
            .listSuffix();

    static final TypeLanguage LANGUAGE =
            new GrammarTypes("csharp", "C#", GRAMMAR, MarksAlone.BARE, code -> Optional.empty());

    private CSharpTypes() {}
}
