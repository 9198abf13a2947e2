package dev.fieldtable.learn.client;

import dev.fieldtable.model.DefaultValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the values that fields are set to are in JSON. */
final class Defaults {
    /** What is called with the text that stands in JSON. */
    private static final Set<String> OF_TEXT =
            Set.of("fromisoformat", "isoparse", "parse_datetime", "parse_duration", "UUID");

    /** More digits than any default has, and than a number with an exponent may need. */
    private static final int MOST_DIGITS = 60;

    private final ClientTree tree;

    Defaults(ClientTree tree) {
        this.tree = tree;
    }

    /**
     * The value of an expression.
     *
     * @param value the expression
     * @param path the file that it stands in
     * @return the value; nothing where there is none, as for {@code None} and {@code UNSET}, and where it is not known
     */
    Optional<DefaultValue> of(Expression value, String path) {
        return json(value, path).map(DefaultValue::new);
    }

    private Optional<Object> json(Expression value, String path) {
        return switch (value.kind()) {
            case TEXT -> Optional.of(value.text());
            case NUMBER -> number(value.text()).map(Object.class::cast);
            case NAME -> named(value, path);
            case CALL -> called(value);
            case LISTING -> listing(value, path);
            case DICTIONARY -> dictionary(value, path);
            case SUBSCRIPT, UNION, OTHER, NOTHING -> Optional.empty();
        };
    }

    private Optional<Object> named(Expression name, String path) {
        if (name.isName("True") || name.isName("False")) {
            return Optional.of(name.isName("True"));
        }
        Expression owner = Expression.of(Expression.Kind.NAME, name.qualifier());
        return tree.resolve(owner, path)
                .filter(type -> type.kind() == ClientType.Kind.ENUM)
                .flatMap(type -> type.fields().stream()
                        .filter(each -> each.name().equals(name.lastName()))
                        .findFirst())
                .flatMap(member -> scalar(member.value()));
    }

    /** {@return the value of a string, a number or a truth value} */
    static Optional<Object> scalar(Expression value) {
        return switch (value.kind()) {
            case TEXT -> Optional.of(value.text());
            case NUMBER -> number(value.text()).map(Object.class::cast);
            case NAME ->
                value.isName("True") || value.isName("False") ? Optional.of(value.isName("True")) : Optional.empty();
            case CALL, SUBSCRIPT, LISTING, DICTIONARY, UNION, OTHER, NOTHING -> Optional.empty();
        };
    }

    private static Optional<Object> called(Expression call) {
        if (call.calls("Decimal")) {
            return number(call.first().text()).map(Object.class::cast);
        }
        return OF_TEXT.contains(call.lastName()) ? call.first().string().map(Object.class::cast) : Optional.empty();
    }

    private Optional<Object> listing(Expression listing, String path) {
        List<Object> values = new ArrayList<>();
        for (Expression.Argument element : listing.arguments()) {
            Optional<Object> value = json(element.value(), path);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private Optional<Object> dictionary(Expression dictionary, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Expression.Argument entry : dictionary.arguments()) {
            Optional<Object> value = json(entry.value(), path);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(entry.name(), value.get());
        }
        return Optional.of(values);
    }

    /** {@code 50.0} is {@code 50}, for that is how JSON would have it. Long ones take long to read. */
    private static Optional<BigDecimal> number(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(digits.replace("_", "")).stripTrailingZeros();
            return Math.abs(number.scale()) > MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(number.setScale(Math.max(0, number.scale())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
