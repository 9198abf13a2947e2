package dev.fieldtable.dialect.types;

import dev.fieldtable.dialect.types.Grammar.Generic;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;

/** Ruby with Sorbet, such as {@code *T.nilable(::String)*} and {@code T::Array<[X](x.md)>}: what is nilable may be absent, or null. */
final class RubyTypes {
    /** Its docs swap the links for dates as those of Python do: a {@code Date} has a time, and a {@code DateTime} none. */
    private static final Grammar GRAMMAR = new Grammar()
            .scalar(ScalarKind.STRING, "::String", "String", "Symbol", "::Symbol")
            .scalar(ScalarKind.INTEGER, "::Integer", "Integer")
            .scalar(ScalarKind.NUMBER, "::Float", "Float", "::Numeric")
            .scalar(ScalarKind.DECIMAL, "::BigDecimal", "BigDecimal")
            .scalar(ScalarKind.BOOLEAN, "T::Boolean", "Crystalline::Boolean.new")
            .linkedDates(ScalarKind.DATETIME, "Date", "::Date")
            .linkedDates(ScalarKind.DATE, "DateTime", "::DateTime")
            .scalar(ScalarKind.ANY, "::Object", "Object", "T.untyped")
            .scalar(ScalarKind.NULL, "NilClass", "nil")
            .generic(Generic.ABSENT_OR_NULL, "T.nilable", "Crystalline::Nilable.new")
            .generic(Generic.UNION, "T.any", "Crystalline::Union.new")
            .generic(Generic.LIST, "T::Array", "::Array", "Array", "Crystalline::Array", "Crystalline::Array.new")
            .generic(Generic.MAP, "T::Hash", "::Hash", "Hash", "Crystalline::Hash", "Crystalline::Hash.new")
            .transport("Faraday::Response", "::IO", "IO")
            .separators("::", ".")
            .brackets("<>[]()")
            .names(NameStyle.Form.SNAKE)
            .bareUnions();

    static final TypeLanguage LANGUAGE =
            new GrammarTypes("ruby", "Ruby", GRAMMAR, OneWord.ALONE, code -> Optional.empty());

    private RubyTypes() {}
}
