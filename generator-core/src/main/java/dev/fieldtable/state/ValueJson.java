package dev.fieldtable.state;

import dev.fieldtable.model.DefaultValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a {@link DefaultValue} is read back, which is written down as itself. */
final class ValueJson {
    private ValueJson() {}

    static DefaultValue read(JsonValue value) throws StateFault {
        return new DefaultValue(plain(value));
    }

    private static @Nullable Object plain(JsonValue value) throws StateFault {
        if (value instanceof JsonValue.Items items) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (JsonValue each : items.values()) {
                plain.add(plain(each));
            }
            return plain;
        }
        if (value instanceof JsonValue.Members members) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (Map.Entry<String, JsonValue> each : members.values().entrySet()) {
                plain.put(each.getKey(), plain(each.getValue()));
            }
            return plain;
        }
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        return value instanceof JsonValue.Null ? null : StateObject.number(value, "a part of a default");
    }
}
