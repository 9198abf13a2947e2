package dev.fieldtable.lint;

import dev.fieldtable.text.PlainJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a text is in JSON. */
final class Json {
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
        return read(text).map(Json::kind).orElse(Kind.NONE);
    }

    private static Kind kind(PlainJson json) {
        return json.value() instanceof Map ? Kind.OBJECT : json.value() instanceof List ? Kind.LIST : Kind.SCALAR;
    }

    /** {@return how many elements a list has; nothing if the whole text is no list} */
    static Optional<Integer> elements(String text) {
        return read(text).map(PlainJson::value).filter(List.class::isInstance).map(list -> ((List<?>) list).size());
    }

    private static Optional<PlainJson> read(String text) {
        return PlainJson.read(text.replace('\n', ' '));
    }
}
