package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;

/**
 * Go, such as {@code **string*} and {@code map[string]*any*}: a pointer may be absent, or null. Large numbers are always
 * pointers, which say nothing there.
 */
final class GoTypes {
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "string")
            .scalar(ScalarKind.INTEGER32, "int", "int8", "int16", "int32", "uint8", "uint16")
            .scalar(ScalarKind.INTEGER, "int64", "uint", "uint32", "uint64")
            .scalar(ScalarKind.BIG_INTEGER, "big.Int", "types.BigInt")
            .scalar(ScalarKind.NUMBER, "float32", "float64")
            .scalar(ScalarKind.DECIMAL, "decimal.Big", "types.Decimal")
            .scalar(ScalarKind.BOOLEAN, "bool")
            .scalar(ScalarKind.DATETIME, "time.Time")
            .scalar(ScalarKind.DATE, "types.Date", "civil.Date")
            .scalar(ScalarKind.ANY, "any", "interface{}", "struct{}")
            .page(ScalarKind.DATE, "types/date.md")
            .octet("byte")
            .prefix("*", Wrapper.ABSENT_OR_NULL)
            .alwaysSigned("big.Int", "decimal.Big")
            .generic(Generic.OPTIONAL_NULLABLE, "optionalnullable.OptionalNullable")
            .generic(Generic.TRANSPORT, "stream.EventStream")
            .transport("http.Response", "http.Request", "http.Client", "io.Reader", "io.ReadCloser", "context.Context")
            .brackets("[]")
            .keyed("map")
            .listPrefix()
            // What an operation returns comes with an error.
            .silentBehind(", error")
            .names(NameStyle.Form.UPPER_CAMEL)
            .acronyms()
            .typeBeforeConstants();

    static final TypeLanguage LANGUAGE = new GrammarTypes("go", "Go", GRAMMAR, OneWord.ALONE, GoTypes::declared);

    private GoTypes() {}

    /**
     * {@code value := components.CreateValueStr(string{…})}: what stands between the bracket and the brace, or between that
     * and the next bracket where the value is a number or a text, {@code CreateValue(int64(0))}.
     */
    private static Optional<String> declared(String code) {
        String line = Declared.firstLine(code);
        int open = line.indexOf('(');
        int comment = line.indexOf("/*");
        int end = line.lastIndexOf('{', comment < 0 ? line.length() : comment);
        end = end < 0 ? line.indexOf('(', open + 1) : end;
        return line.contains(":=") && open > 0 && end > open + 1
                ? Optional.of(line.substring(open + 1, end).strip())
                : Optional.empty();
    }
}
