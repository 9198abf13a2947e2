package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.DefaultValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes defaults of values of a document. */
final class Defaults {
    /** No default has more; a number of millions of digits is an attack. */
    private static final int LONGEST_NUMBER = 400;

    private Defaults() {}

    static Optional<DefaultValue> of(Json value) {
        try {
            return Optional.of(new DefaultValue(plain(value)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object plain(Json value) {
        return switch (value.kind()) {
            case NULL -> null;
            case TEXT -> value.text().orElse("");
            case FLAG -> value.equals(new Json.Flag(true));
            case WHOLE, FRACTION -> number(value);
            case LIST -> {
                List<@Nullable Object> items = new ArrayList<>();
                value.items().forEach(item -> items.add(plain(item)));
                yield items;
            }
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                value.members().forEach((key, member) -> members.put(key, plain(member)));
                yield members;
            }
        };
    }

    private static BigDecimal number(Json value) {
        String digits = value instanceof Json.Digits number ? number.digits() : "";
        if (digits.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("too long for a default");
        }
        return new BigDecimal(digits);
    }
}
