package dev.fieldtable.state;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** How {@link Constraints} are written down: as members of an object, those alone that the docs have. */
final class ConstraintsJson {
    private ConstraintsJson() {}

    static void write(JsonGenerator json, Constraints constraints) throws IOException {
        json.writeStartObject();
        for (Map.Entry<ConstraintWord, Object> each : constraints.said().entrySet()) {
            json.writeFieldName(each.getKey().label());
            JsonText.write(json, each.getValue());
        }
        json.writeEndObject();
    }

    static Constraints read(StateObject constraints) throws StateFault {
        Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);
        for (ConstraintWord word : ConstraintWord.values()) {
            if (constraints.has(word.label())) {
                said.put(word, value(constraints, word));
            }
        }
        return Constraints.of(said);
    }

    private static Object value(StateObject constraints, ConstraintWord word) throws StateFault {
        if (word == ConstraintWord.PATTERN) {
            return constraints.text(word.label());
        }
        return word.isCount() ? (Integer) constraints.count(word.label()) : constraints.number(word.label());
    }
}
