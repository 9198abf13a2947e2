package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.model.DefaultValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a default as code of a client has it: text with quotes or without, numbers with the sign of their type, an empty
 * list. What is no JSON value, as the constant of an enum is none, gives nothing.
 */
final class TemplateDefaults implements TypeExpression.Visitor<Optional<DefaultValue>> {
    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private final boolean bare;

    private TemplateDefaults(String text, boolean bare) {
        this.text = text;
        this.bare = bare;
    }

    static Optional<DefaultValue> of(String text, TypeExpression type) {
        return type.accept(new TemplateDefaults(text, false));
    }

    /** Reads a default that stands between marks of code, so that a text needs no quotes. */
    static Optional<DefaultValue> ofCode(String text, TypeExpression type) {
        return type.accept(new TemplateDefaults(text, true));
    }

    @Override
    public Optional<DefaultValue> scalar(Scalar type) {
        return switch (type.kind()) {
            case STRING, DATE, DATETIME, UUID, URI, DURATION -> bare ? Optional.of(new DefaultValue(text)) : quoted();
            case INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS ->
                number();
            case BOOLEAN -> truth();
            case ANY, BYTES, NULL -> Optional.empty();
        };
    }

    @Override
    public Optional<DefaultValue> list(ListOf type) {
        return text.equals("[]") ? Optional.of(new DefaultValue(List.of())) : Optional.empty();
    }

    /** The only arm besides null tells. */
    @Override
    public Optional<DefaultValue> anyOf(AnyOf type) {
        return type.types().get(0).accept(this);
    }

    @Override
    public Optional<DefaultValue> wrapped(Wrapped type) {
        return type.type().accept(this);
    }

    @Override
    public Optional<DefaultValue> reference(Reference type) {
        return quoted();
    }

    @Override
    public Optional<DefaultValue> map(MapOf type) {
        return Optional.empty();
    }

    @Override
    public Optional<DefaultValue> literal(Literal type) {
        return Optional.empty();
    }

    @Override
    public Optional<DefaultValue> transport(Transport type) {
        return Optional.empty();
    }

    @Override
    public Optional<DefaultValue> unreadable(Unreadable type) {
        return Optional.empty();
    }

    /** A value stands in quotes; what does not is code, such as the constant of an enum. */
    private Optional<DefaultValue> quoted() {
        return isQuoted(text) ? Optional.of(new DefaultValue(unquoted(text))) : Optional.empty();
    }

    private Optional<DefaultValue> number() {
        String digits = text.replaceFirst("[lLfFdDmM]$", "");
        try {
            return digits.length() > LONGEST_NUMBER
                    ? Optional.empty()
                    : Optional.of(new DefaultValue(new BigDecimal(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<DefaultValue> truth() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(new DefaultValue(true));
            case "false" -> Optional.of(new DefaultValue(false));
            default -> Optional.empty();
        };
    }

    /** {@return whether a text stands between quotes, and has none within} */
    static boolean isQuoted(String text) {
        return text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
    }

    /** {@return the text without quotes around it, and what is escaped within them} */
    static String unquoted(String text) {
        if (!isQuoted(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 1; at < text.length() - 1; at++) {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() - 1 && "\\\"'".indexOf(text.charAt(at + 1)) >= 0;
            at += escape ? 1 : 0;
            plain.append(text.charAt(at));
        }
        return plain.toString();
    }
}
