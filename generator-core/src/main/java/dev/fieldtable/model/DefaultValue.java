package dev.fieldtable.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for a property that is left out: any JSON value, {@code null} among them.
 *
 * @param value a {@link String}, {@link Boolean} or {@link BigDecimal}, a {@link List} of such values, a {@link Map} from
 *     names to them, or {@code null}; it cannot be changed
 */
public record DefaultValue(@Nullable Object value) {
    /** Copies lists and maps, and refuses what is no JSON value. */
    public DefaultValue {
        value = copy(value);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copies = new ArrayList<>(list.size());
            list.forEach(each -> copies.add(copy(each)));
            return Collections.unmodifiableList(copies);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copies = new LinkedHashMap<>();
            map.forEach((name, each) -> copies.put(name(name), copy(each)));
            return Collections.unmodifiableMap(copies);
        }
        throw new IllegalArgumentException("no JSON value: " + value);
    }

    private static String name(Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no name in JSON: " + name);
    }

    /** {@return what people are shown: the value as JSON on one line} */
    public String label() {
        return label(value);
    }

    private static String label(@Nullable Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DefaultValue::label).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> quoted((String) each.getKey()) + ": " + label(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
