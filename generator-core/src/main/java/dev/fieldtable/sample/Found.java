package dev.fieldtable.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be {@code null}.
 *
 * @param value a value of JSON
 */
record Found(@Nullable Object value) {
    /** {@return how many values it is, with all that it holds; more than is allowed if it is more or nested deeper} */
    static int size(@Nullable Object value, int most, int levels) {
        int size = 1;
        Iterable<?> within =
                value instanceof List<?> list ? list : value instanceof Map<?, ?> map ? map.values() : List.of();
        for (Object each : within) {
            size += size > most || levels == 0 ? most : size(each, most - size, levels - 1);
            if (size > most) {
                return most + 1;
            }
        }
        return size;
    }
}
