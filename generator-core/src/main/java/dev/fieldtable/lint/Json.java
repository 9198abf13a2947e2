package dev.fieldtable.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Tells what a text is in JSON. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** What a text may be. */
    enum Kind {
        /** An object, from brace to brace. */
        OBJECT,
        /** A list, from bracket to bracket. */
        LIST,
        /** A text, a number, a boolean or null. */
        SCALAR,
        /** Not one value of JSON. */
        NONE
    }

    /** {@return what the whole text is; a line end counts as a blank, since docs break lines anywhere} */
    static Kind kind(String text) {
        try (JsonParser parser = FACTORY.createParser(text.replace('\n', ' '))) {
            JsonToken first = parser.nextToken();
            parser.skipChildren();
            if (first == null || parser.nextToken() != null) {
                return Kind.NONE;
            }
            return first == JsonToken.START_OBJECT
                    ? Kind.OBJECT
                    : first == JsonToken.START_ARRAY ? Kind.LIST : Kind.SCALAR;
        } catch (IOException e) {
            return Kind.NONE;
        }
    }

    /** {@return how many elements a list has; nothing if the whole text is no list} */
    static Optional<Integer> elements(String text) {
        if (kind(text) != Kind.LIST) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(text.replace('\n', ' '))) {
            int elements = 0;
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements++;
                parser.skipChildren();
            }
            return Optional.of(elements);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
