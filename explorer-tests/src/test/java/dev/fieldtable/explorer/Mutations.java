package dev.fieldtable.explorer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes one thing in a document, at every place, without knowing what is documented there. */
final class Mutations {
    /** One of each kind of value, and what is nearly one. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-7",
            "1.0",
            "2.5",
            "2147483648",
            "9223372036854775808",
            "1E+20",
            "\"\"",
            "\"unheard of\"",
            "\"7\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\"2024-05-06T07:08:09.5+01:00\"",
            "\"2024-05-06T25:00:00Z\"",
            "\"aGk=\"",
            "\"P1DT2H\"",
            "\"6f1c2b3a-1111-2222-3333-444455556666\"",
            "[]",
            "[1]",
            "[null]",
            "[\"text\"]",
            "{}",
            "{\"odd\":null}",
            "{\"odd\":{\"odder\":[true]}}");

    private static final String NEW_NAME = "unheard/of~";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ObjectNode document;
    private final List<String> found = new ArrayList<>();

    private Mutations(ObjectNode document) {
        this.document = document;
    }

    /**
     * Changes documents of a type.
     *
     * @param full a document with each property
     * @param minimal one with those that have to be there, to which each of the others is added in turn
     * @param levels how deep to go; 1 for the properties of the document itself
     * @return the documents as they are, and each changed one
     */
    static List<String> of(String full, String minimal, int levels) throws IOException {
        List<String> all = new ArrayList<>(List.of(full, minimal));
        for (Map.Entry<String, JsonNode> each : read(full).properties()) {
            ObjectNode document = (ObjectNode) read(minimal);
            document.set(each.getKey(), each.getValue());
            Mutations mutations = new Mutations(document);
            mutations.at(document, each.getKey(), levels);
            all.addAll(mutations.found);
        }
        Mutations others = new Mutations((ObjectNode) read(minimal));
        others.add(others.document);
        all.addAll(others.found);
        return all;
    }

    /** A document, with all digits of its numbers. */
    static JsonNode read(String json) throws IOException {
        return MAPPER.readTree(json);
    }

    private void at(ObjectNode object, String name, int levels) throws IOException {
        JsonNode value = object.remove(name);
        found.add(document.toString());
        for (String other : VALUES) {
            object.set(name, read(other));
            found.add(document.toString());
        }
        object.set(name, value);
        below(value, levels - 1);
    }

    private void at(ArrayNode list, int place, int levels) throws IOException {
        JsonNode value = list.get(place);
        for (String other : VALUES) {
            list.set(place, read(other));
            found.add(document.toString());
        }
        list.set(place, value);
        below(value, levels - 1);
    }

    private void add(ObjectNode object) {
        object.put(NEW_NAME, 1);
        found.add(document.toString());
        object.remove(NEW_NAME);
    }

    private void below(JsonNode node, int levels) throws IOException {
        if (levels > 0 && node instanceof ObjectNode object) {
            for (String name : object.propertyStream().map(Map.Entry::getKey).toList()) {
                at(object, name, levels);
            }
            add(object);
        } else if (levels > 0 && node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                at(list, i, levels);
            }
        }
    }
}
