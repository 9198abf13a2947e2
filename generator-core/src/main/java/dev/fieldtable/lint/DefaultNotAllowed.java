package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeRef;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A default in the description that the type does not allow. */
final class DefaultNotAllowed implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DEFAULT_NOT_ALLOWED;
    }

    private static final Pattern DEFAULT = Pattern.compile(
            "\\bdefault(?:s to| is| value is| value|s)?:? (?:`\"?([^`\"\\n]{1,60})\"?`|\"([^\"\\n]{1,60})\"|(-?[0-9]+(?:[.][0-9]+)?\\b|true\\b|false\\b))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        Matcher matcher = DEFAULT.matcher(field.description());
        if (!matcher.find()) {
            return;
        }
        String bare = matcher.group(3);
        String value = bare != null ? bare.toLowerCase(Locale.ROOT) : quoted(matcher);
        if (!allows(field, value, docs)) {
            doubts.add(
                    field.span(matcher.group()),
                    "The description of " + field.name() + " states the default " + Printable.quoted(value)
                            + ", which its type does not allow.");
        }
    }

    private static String quoted(Matcher matcher) {
        String code = matcher.group(1);
        return code != null ? code : Objects.requireNonNull(matcher.group(2));
    }

    private static boolean allows(Field field, String value, Docs docs) {
        if (value.equalsIgnoreCase("null") || value.equalsIgnoreCase("none")) {
            return true;
        }
        if (field.type() instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case INTEGER, INTEGER32, BIG_INTEGER ->
                    !Prose.isBoolean(value) && (Prose.isInteger(value) || !Prose.isNumber(value));
                case NUMBER, DECIMAL -> !Prose.isBoolean(value);
                case BOOLEAN -> Prose.isBoolean(value.toLowerCase(Locale.ROOT)) || !Prose.isNumber(value);
                case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI, ANY, NULL -> true;
                case DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> true;
            };
        }
        Optional<EnumType> values = docs.enumOf(field.type()).filter(found -> !found.open());
        return values.isEmpty()
                || values.get().values().stream()
                        .anyMatch(each ->
                                each.value().equals(value) || each.name().equals(value));
    }
}
