package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.model.ScalarKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a value is written, where its type or a column says so in the words of JSON Schema and OpenAPI. */
final class SpelledFormat {
    private static final Pattern IN_BRACKETS = Pattern.compile("[A-Za-z]+ ?[(<]([a-z0-9-]+)[)>]");

    private static final Set<String> KNOWN = Set.of(
            "binary",
            "byte",
            "date",
            "date-time",
            "double",
            "duration",
            "email",
            "float",
            "hostname",
            "idn-email",
            "idn-hostname",
            "int32",
            "int64",
            "ipv4",
            "ipv6",
            "iri",
            "json-pointer",
            "password",
            "regex",
            "time",
            "uri",
            "uri-reference",
            "uuid");

    private static final Set<String> WHOLE = Set.of("int32", "int64");

    private SpelledFormat() {}

    /** {@return the format that stands in brackets behind a type, as in {@code string(email)}; empty if there is none} */
    static String in(String type) {
        Matcher matcher = IN_BRACKETS.matcher(type);
        return matcher.matches() && KNOWN.contains(matcher.group(1)) ? matcher.group(1) : "";
    }

    /** {@return the type that is meant where a format stands beside it} */
    static TypeExpression applied(TypeExpression type, String format) {
        if (!(type instanceof Scalar scalar)) {
            return type;
        }
        // Where JSON's word for any number has the width of whole ones, whole ones are meant.
        boolean whole = scalar.kind() == ScalarKind.NUMBER && WHOLE.contains(format);
        ScalarKind kind = whole ? ScalarKind.INTEGER : scalar.kind();
        return new Scalar(kind.inFormat(format).orElse(kind));
    }

    /** {@return what a format says that a type does not; empty if it says no more} */
    static String beyond(TypeExpression type, String format) {
        Optional<ScalarKind> kind = type instanceof Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
        boolean said = Stream.of(ScalarKind.STRING, ScalarKind.INTEGER, ScalarKind.NUMBER)
                .map(bare -> bare.inFormat(format))
                .anyMatch(meant -> meant.isPresent() && meant.equals(kind));
        return said ? "" : format;
    }
}
