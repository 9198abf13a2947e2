package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a part of a document says with words, each of which has to be of the right kind.
 *
 * @param part the part
 */
record Said(Json part) {
    static final String MEND = "Mend it, or write the file anew.";

    /** {@return the text that a word has; empty if it is not said} */
    String text(String word) throws SchemaFault {
        Optional<Json> value = part.member(word);
        if (value.isPresent() && value.get().text().isEmpty()) {
            throw wrong(word, "is " + value.get().kind().label() + ", and has to be a text");
        }
        return part.textOf(word);
    }

    /**
     * One of several words.
     *
     * @param <E> what they are
     * @param word the word that is followed by one
     * @param all what there is
     * @param label the word for each
     * @return the one that is said; nothing if none is
     */
    <E> Optional<E> one(String word, List<E> all, Function<E, String> label) throws SchemaFault {
        String said = text(word);
        Optional<E> found =
                all.stream().filter(each -> label.apply(each).equals(said)).findFirst();
        if (found.isEmpty() && part.member(word).isPresent()) {
            String words = all.stream().map(label).collect(Collectors.joining("`, `", "`", "`"));
            throw wrong(word, "is none of " + words);
        }
        return found;
    }

    /** {@return the text that a word has, which has to be there} */
    String needed(String word) throws SchemaFault {
        String text = text(word);
        if (text.isEmpty()) {
            throw wrong(word, part.member(word).isPresent() ? "is empty" : "is missing here");
        }
        return text;
    }

    /** Refuses a word that is followed by none of these. */
    void require(String word, List<Json.Kind> kinds) throws SchemaFault {
        Optional<Json> value = part.member(word);
        if (value.isPresent() && !kinds.contains(value.get().kind())) {
            throw wrong(word, isNot(value.get(), kinds));
        }
    }

    /** Likewise, of one who may say {@code null} for nothing. */
    void requireUnlessNull(String word, List<Json.Kind> kinds) throws SchemaFault {
        if (part.member(word).filter(value -> value.kind() != Json.Kind.NULL).isPresent()) {
            require(word, kinds);
        }
    }

    /** Refuses a word that is followed by elements or members of which one is of another kind. */
    void requireWithin(String word, Json.Kind kind) throws SchemaFault {
        Json value = part.member(word).orElseGet(Json.Null::new);
        for (Json each : value.items()) {
            if (each.kind() != kind) {
                throw new SchemaFault(each, "An element of `" + word + "` " + isNot(each, List.of(kind)) + ".", MEND);
            }
        }
        for (Map.Entry<String, Json> each : value.members().entrySet()) {
            if (each.getValue().kind() != kind) {
                throw new Said(value).wrong(each.getKey(), isNot(each.getValue(), List.of(kind)));
            }
        }
    }

    private static String isNot(Json value, List<Json.Kind> kinds) {
        String wanted = kinds.stream().map(Json.Kind::label).collect(Collectors.joining(" or "));
        return "is " + value.kind().label() + ", and has to be " + wanted;
    }

    /** {@return the fault, at what follows the word if that is there} */
    SchemaFault wrong(String word, String how) {
        return new SchemaFault(part.member(word).orElse(part), "`" + word + "` " + how + ".", MEND);
    }
}
