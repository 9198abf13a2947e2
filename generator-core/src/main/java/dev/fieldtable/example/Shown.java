package dev.fieldtable.example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON of which the names count, and nothing of its scalars. */
public sealed interface Shown {
    /**
     * An object.
     *
     * @param members its values, by their names
     */
    record Members(Map<String, Shown> members) implements Shown {}

    /**
     * A list.
     *
     * @param elements its elements
     */
    record Elements(List<Shown> elements) implements Shown {}

    /** A text, a number, true or false. */
    record Scalar() implements Shown {}

    /** {@code null}, which shows nothing. */
    record Nothing() implements Shown {}

    /** {@return whether it is an object, or a list of such} */
    default boolean isObject() {
        return this instanceof Members
                || (this instanceof Elements list
                        && !list.elements().isEmpty()
                        && list.elements().stream().allMatch(Members.class::isInstance));
    }

    /**
     * Reads a text.
     *
     * @param text a text, which may be anything; a line end counts as a blank, since docs break lines anywhere
     * @return the object or the list that it is; nothing if it is neither, or more than an example ever is
     */
    static Optional<Shown> read(String text) {
        String json = text.replace('\n', ' ').strip();
        if (!json.startsWith("{") && !json.startsWith("[")) {
            return Optional.empty();
        }
        try (JsonParser parser = Reading.FACTORY.createParser(json)) {
            parser.nextToken();
            Shown value = Reading.value(parser);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How a text is read. */
    final class Reading {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxDocumentLength(1_000_000)
                        .build())
                .build();

        private Reading() {}

        private static Shown value(JsonParser json) throws IOException {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                Map<String, Shown> members = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, value(json));
                }
                return new Members(members);
            }
            if (json.currentToken() == JsonToken.START_ARRAY) {
                List<Shown> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json));
                }
                return new Elements(elements);
            }
            return json.currentToken() == JsonToken.VALUE_NULL ? new Nothing() : new Scalar();
        }
    }
}
