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
            .scalar(ScalarKind.BIG_INTEGER, "\\Brick\\Math\\BigInteger")
            .scalar(ScalarKind.NUMBER, "float", "double", "number")
            .scalar(ScalarKind.DECIMAL, "\\Brick\\Math\\BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "bool", "boolean")
            .dates("\\DateTime", "\\DateTimeImmutable", "\\DateTimeInterface")
            .scalar(ScalarKind.DATE, "LocalDate", "\\Brick\\DateTime\\LocalDate")
            .scalar(ScalarKind.ANY, "mixed", "object", "array")
            .scalar(ScalarKind.NULL, "null")
            .literal("true", true)
            .literal("false", false)
            .prefix("?", Wrapper.ABSENT_OR_NULL)
            .generic(Generic.LIST_OR_MAP, "array")
            .transport("\\Psr\\Http\\Message\\ResponseInterface")
            .separators("\\")
            .listSuffix()
            .unions()
            .nullArm(Wrapper.ABSENT_OR_NULL);

    static final TypeLanguage LANGUAGE = new GrammarTypes("php", "PHP", GRAMMAR, OneWord.ALONE, PhpTypes::declared);

    private PhpTypes() {}

    /** {@code @var array<X>} has the whole type; the line that declares the value, {@code array $value = …}, may not. */
    private static Optional<String> declared(String code) {
        return between(code, "@var ", "*/").or(() -> between(code, "", " $value ="));
    }

    /** What stands in the first line that has it, behind the one sign and before the other, if there is that. */
    private static Optional<String> between(String code, String before, String after) {
        return code.lines()
                .filter(line -> line.contains(before.isEmpty() ? after : before))
                .map(line -> line.substring(line.indexOf(before) + before.length()))
                .map(line -> line.contains(after) ? line.substring(0, line.indexOf(after)) : line)
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .findFirst();
    }
}
