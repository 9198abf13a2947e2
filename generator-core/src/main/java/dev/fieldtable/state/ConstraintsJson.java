package dev.fieldtable.state;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.model.Constraints;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How {@link Constraints} are written down: as members of an object, those alone that the docs have. */
final class ConstraintsJson {
    private static final String MINIMUM = "minimum";
    private static final String MAXIMUM = "maximum";
    private static final String EXCLUSIVE_MINIMUM = "exclusiveMinimum";
    private static final String EXCLUSIVE_MAXIMUM = "exclusiveMaximum";
    private static final String MULTIPLE_OF = "multipleOf";
    private static final String MIN_LENGTH = "minLength";
    private static final String MAX_LENGTH = "maxLength";
    private static final String PATTERN = "pattern";
    private static final String MIN_ITEMS = "minItems";
    private static final String MAX_ITEMS = "maxItems";

    private final JsonGenerator json;

    private ConstraintsJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json, Constraints constraints) throws IOException {
        ConstraintsJson writer = new ConstraintsJson(json);
        json.writeStartObject();
        writer.number(MINIMUM, constraints.minimum());
        writer.number(MAXIMUM, constraints.maximum());
        writer.number(EXCLUSIVE_MINIMUM, constraints.exclusiveMinimum());
        writer.number(EXCLUSIVE_MAXIMUM, constraints.exclusiveMaximum());
        writer.number(MULTIPLE_OF, constraints.multipleOf());
        writer.count(MIN_LENGTH, constraints.minLength());
        writer.count(MAX_LENGTH, constraints.maxLength());
        if (constraints.pattern() != null) {
            json.writeStringField(PATTERN, constraints.pattern());
        }
        writer.count(MIN_ITEMS, constraints.minItems());
        writer.count(MAX_ITEMS, constraints.maxItems());
        json.writeEndObject();
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.writeFieldName(name);
            ValueJson.number(json, number);
        }
    }

    private void count(String name, @Nullable Integer count) throws IOException {
        if (count != null) {
            json.writeNumberField(name, count);
        }
    }

    static Constraints read(StateObject constraints) throws StateFault {
        return new Constraints(
                number(constraints, MINIMUM),
                number(constraints, MAXIMUM),
                number(constraints, EXCLUSIVE_MINIMUM),
                number(constraints, EXCLUSIVE_MAXIMUM),
                number(constraints, MULTIPLE_OF),
                count(constraints, MIN_LENGTH),
                count(constraints, MAX_LENGTH),
                constraints.optionalText(PATTERN).orElse(null),
                count(constraints, MIN_ITEMS),
                count(constraints, MAX_ITEMS));
    }

    private static @Nullable BigDecimal number(StateObject constraints, String name) throws StateFault {
        return constraints.has(name) ? constraints.number(name) : null;
    }

    private static @Nullable Integer count(StateObject constraints, String name) throws StateFault {
        return constraints.has(name) ? (Integer) constraints.count(name) : null;
    }
}
