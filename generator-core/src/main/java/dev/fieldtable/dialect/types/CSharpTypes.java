package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.Map;
import java.util.Optional;

/** C#, such as {@code List<*string*>} and {@code Dictionary<String, *object*>}: no type says what may be absent or null. */
final class CSharpTypes {
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "string", "String")
            .scalar(ScalarKind.INTEGER32, "int", "short", "Int32")
            .scalar(ScalarKind.INTEGER, "long", "Int64")
            .scalar(ScalarKind.BIG_INTEGER, "BigInteger")
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
            .listSuffix()
            .names(NameStyle.Form.UPPER_CAMEL)
            .arms(new ArmNames(
                    "ArrayOf",
                    "MapOf",
                    Map.of(
                            "Str", ScalarKind.STRING,
                            "Integer", ScalarKind.INTEGER,
                            "Bigint", ScalarKind.BIG_INTEGER,
                            "Number", ScalarKind.NUMBER,
                            "Decimal", ScalarKind.DECIMAL,
                            "Boolean", ScalarKind.BOOLEAN,
                            "DateTime", ScalarKind.DATETIME,
                            "Date", ScalarKind.DATE,
                            "Any", ScalarKind.ANY,
                            "Null", ScalarKind.NULL)));

    static final TypeLanguage LANGUAGE =
            new GrammarTypes("csharp", "C#", GRAMMAR, MarksAlone.BARE, CSharpTypes::declared);

    private CSharpTypes() {}

    /** {@code Reel.CreateStr(…);}: the name of the arm. */
    private static Optional<String> declared(String code) {
        String line = Declared.firstLine(code);
        int create = line.indexOf(".Create");
        int open = line.indexOf('(', Math.max(create, 0));
        return create > 0 && open > create
                ? Optional.of(line.substring(create + ".Create".length(), open))
                : Optional.empty();
    }
}
