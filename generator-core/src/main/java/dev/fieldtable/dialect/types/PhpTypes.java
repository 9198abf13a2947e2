package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;

/** PHP, such as {@code *?string*} and {@code array<string, *mixed*>}: what has a question mark may be absent, or null. */
final class PhpTypes {
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "string")
            .scalar(ScalarKind.INTEGER, "int", "integer")
            .scalar(ScalarKind.NUMBER, "float", "double", "number")
            .scalar(ScalarKind.DECIMAL, "\\Brick\\Math\\BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "bool", "boolean")
            .scalar(ScalarKind.DATETIME, "\\DateTime")
            .scalar(ScalarKind.DATE, "LocalDate", "\\Brick\\DateTime\\LocalDate")
            .scalar(ScalarKind.ANY, "mixed", "object")
            .scalar(ScalarKind.NULL, "null")
            .literal("true", true)
            .literal("false", false)
            .prefix("?", Wrapper.ABSENT_OR_NULL)
            .generic(Generic.LIST_OR_MAP, "array")
            .transport("\\Psr\\Http\\Message\\ResponseInterface")
            .separators("\\")
            .listSuffix()
            .unions();

    static final TypeLanguage LANGUAGE = new GrammarTypes("php", "PHP", GRAMMAR, OneWord.ALONE, PhpTypes::declared);

    private PhpTypes() {}

    /** {@code Operations\\X $value = …}: what stands before the name, in the line that has one. */
    private static Optional<String> declared(String code) {
        return code.lines()
                .filter(line -> line.contains(" $value ="))
                .map(line -> line.substring(0, line.indexOf(" $value =")).strip())
                .findFirst();
    }
}
