package dev.fieldtable.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
}
