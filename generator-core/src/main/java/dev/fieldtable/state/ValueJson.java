package dev.fieldtable.state;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.model.DefaultValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a {@link DefaultValue} is written down: as itself. */
final class ValueJson {
    private ValueJson() {}

    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                json.writeFieldName((String) each.getKey());
                write(json, each.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof BigDecimal number) {
            number(json, number);
        } else {
            json.writeObject(value);
        }
    }

    /** Digits as they are: one with a great exponent would be as many zeros. */
    static void number(JsonGenerator json, BigDecimal number) throws IOException {
        json.writeNumber(number.toString());
    }

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
