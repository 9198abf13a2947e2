package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A default that the description states in a plain sentence, and nothing else does. */
final class DefaultInProse implements FieldRule {
    private static final String VALUE =
            "(?:`\"?([^`\"\n]{1,60})\"?`|\"([^\"\n]{1,60})\"|(-?[A-Za-z0-9_]+(?:[.][0-9]+)?))";
    private static final String LEFT_OUT = "(?: (?:if|when) (?:it is )?(?:not (?:provided|specified|set|given|present)"
            + "|omitted|unset|unspecified|absent|left out))?";
    private static final Pattern DEFAULT = Pattern.compile(
            Statements.START
                    + "(?:(?:(?:and |it |this |which |(?:the |this )?value )?(?:will )?defaults? to"
                    + "|(?:the )?default(?: value)?(?: is|:| =)?"
                    + "|by default,? (?:this|it) is) "
                    + VALUE + LEFT_OUT + ")" + Statements.END,
            Pattern.CASE_INSENSITIVE);

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DEFAULT_IN_PROSE;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        boolean open = field.property().defaultValue() == null
                && field.property().presence().occurrence() != Presence.Occurrence.REQUIRED;
        List<MatchResult> stated = open ? Statements.find(DEFAULT, field.description()) : List.of();
        Optional<DefaultValue> value = stated.size() == 1 ? value(field.type(), stated.get(0), docs) : Optional.empty();
        if (value.isPresent()) {
            doubts.add(
                    field.span(Statements.words(stated.get(0))),
                    field.name() + " is "
                            + Printable.quoted(String.valueOf(value.get().value()))
                            + " where it is left out, by its description alone.",
                    field.fact(new Statement.Default(value.get())));
        }
    }

    private static Optional<DefaultValue> value(TypeRef type, MatchResult stated, Docs docs) {
        String bare = stated.group(3);
        String marked = stated.group(1) == null ? stated.group(2) : stated.group(1);
        String text =
                Stream.of(bare, marked).filter(each -> each != null).findFirst().orElse("");
        if (type instanceof TypeRef.Scalar scalar) {
            return value(scalar.kind(), text, bare == null).map(DefaultValue::new);
        }
        return docs.enumOf(type)
                .filter(values ->
                        values.values().stream().map(EnumType.Value::value).anyMatch(text::equals))
                .flatMap(values -> value(values.valueType(), text, true))
                .map(DefaultValue::new);
    }

    /** A word that is not marked as a text may be anything, such as {@code none}. */
    private static Optional<Object> value(ScalarKind kind, String text, boolean marked) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case INTEGER, INTEGER32, BIG_INTEGER ->
                Prose.isInteger(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
            case NUMBER, DECIMAL -> Prose.isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
            case BOOLEAN -> Prose.isBoolean(lower) ? Optional.of(lower.equals("true")) : Optional.empty();
            case STRING ->
                marked && !lower.equals("null") && !lower.equals("none") ? Optional.of(text) : Optional.empty();
            case BYTES, DATETIME, DATE, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> Optional.empty();
            case DURATION, UUID, URI, ANY, NULL -> Optional.empty();
        };
    }
}
