package dev.fieldtable.learn.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of JSON. A tree of them is finite; where a document of YAML shares parts, the tree shares them too.
 */
public sealed interface Json {
    /** What a value is. */
    enum Kind {
        /** An object. */
        OBJECT("an object"),
        /** A list. */
        LIST("a list"),
        /** A text. */
        TEXT("a text"),
        /** A number that is written as a whole one. */
        WHOLE("a whole number"),
        /** A number with a fraction or an exponent. */
        FRACTION("a number with a fraction"),
        /** {@code true} or {@code false}. */
        FLAG("true or false"),
        /** {@code null}. */
        NULL("null");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return what messages call it, such as {@code a text}} */
        public String label() {
            return label;
        }
    }

    /** {@return what it is} */
    Kind kind();

    /**
     * The value of a member.
     *
     * @param name its name
     * @return its value, {@code null} of JSON among them; nothing if there is none, or this is no object
     */
    default Optional<Json> member(String name) {
        return Optional.empty();
    }

    /**
     * The members.
     *
     * @return their values by their names, in the order of the document; none if this is no object
     */
    default Map<String, Json> members() {
        return Map.of();
    }

    /**
     * The elements.
     *
     * @return them in their order; none if this is no list
     */
    default List<Json> items() {
        return List.of();
    }

    /**
     * The text.
     *
     * @return it; nothing if this is no text
     */
    default Optional<String> text() {
        return Optional.empty();
    }

    /**
     * The text of a member.
     *
     * @param name its name
     * @return its text; empty if there is no such member, or it is no text
     */
    default String textOf(String name) {
        return member(name).flatMap(Json::text).orElse("");
    }

    /**
     * Whether a member is {@code true}.
     *
     * @param name its name
     * @return whether it is there and {@code true}
     */
    default boolean isTrue(String name) {
        return member(name).filter(new Flag(true)::equals).isPresent();
    }

    /**
     * An object. Of a name that is there twice the last value counts, as with most parsers.
     *
     * @param members the values by their names, in the order of the document
     */
    record Members(Map<String, Json> members) implements Json {
        /** Copies the map and keeps its order. */
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        @Override
        public Optional<Json> member(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /**
     * A list.
     *
     * @param items the elements
     */
    record Items(List<Json> items) implements Json {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements Json {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }
    }

    /**
     * A number, kept as its digits, since they may be more than any number in Java has.
     *
     * @param digits the number as it was written
     */
    record Digits(String digits) implements Json {
        @Override
        public Kind kind() {
            return digits.chars().allMatch(c -> c == '-' || Character.isDigit(c)) ? Kind.WHOLE : Kind.FRACTION;
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     */
    record Flag(boolean value) implements Json {
        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }

    /** {@code null}. */
    record Null() implements Json {
        @Override
        public Kind kind() {
            return Kind.NULL;
        }
    }
}
