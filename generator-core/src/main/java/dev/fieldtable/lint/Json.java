package dev.fieldtable.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

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
}
