package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import java.util.List;
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

    /** Refuses what has to be an object, a list or the like and is not. */
    void require(String word, List<Json.Kind> kinds) throws SchemaFault {
        Json value = part.member(word).orElse(new Json.Null());
        if (value.kind() != Json.Kind.NULL && !kinds.contains(value.kind())) {
            String wanted = kinds.stream().map(Json.Kind::label).collect(Collectors.joining(" or "));
            throw wrong(word, "is " + value.kind().label() + ", and has to be " + wanted);
        }
    }

    SchemaFault wrong(String word, String how) {
        return new SchemaFault(part, "`" + word + "` " + how + ".", MEND);
    }
}
