package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;

/** TypeScript, such as {@code Record<string, *any*>} and {@code [models.X](x.md)[]}: no type says what may be absent or null. */
final class TypeScriptTypes {
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "string")
            .scalar(ScalarKind.NUMBER, "number")
            .scalar(ScalarKind.BIG_INTEGER, "bigint")
            .scalar(ScalarKind.BOOLEAN, "boolean")
            .scalar(ScalarKind.DATETIME, "Date")
            .scalar(ScalarKind.DATE, "RFCDate")
            .scalar(ScalarKind.DECIMAL, "Decimal")
            .scalar(ScalarKind.BYTES, "Uint8Array")
            .scalar(ScalarKind.ANY, "any", "unknown", "object")
            .scalar(ScalarKind.NULL, "null", "undefined")
            // The class for dates without a time is the client's own, and has a page among those of the docs.
            .page(ScalarKind.DATE, "types/rfcdate.md")
            .literal("true", true)
            .literal("false", false)
            .generic(Generic.LIST, "Array", "Set")
            .generic(Generic.MAP, "Record", "Map")
            .generic(Generic.SAME, "Promise", "Partial")
            .generic(Generic.TRANSPORT, "ReadableStream", "EventStream", "AsyncIterable", "AxiosResponse")
            .transport("AxiosResponse", "Response", "Blob", "File", "ReadableStream", "RequestInit", "RequestOptions")
            .listSuffix()
            .objects()
            .unions();

    static final TypeLanguage LANGUAGE =
            new GrammarTypes("typescript", "TypeScript", GRAMMAR, MarksAlone.BARE, TypeScriptTypes::declared);

    private TypeScriptTypes() {}

    /** {@code const value: T = …}: what stands between the name and the value. */
    private static Optional<String> declared(String code) {
        return Declared.behindColon(code);
    }
}
