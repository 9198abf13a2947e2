package dev.fieldtable.state;

import java.util.List;
import java.util.Map;

/** A value of JSON as it was written, and where that is. */
sealed interface JsonValue {
    /** {@return where it begins in the text} */
    int offset();

    /** {@return how long it is in the text; an object and a list are shown by their brackets} */
    int length();

    /** {@return what it is, as a part of a sentence} */
    String kind();

    record Text(String value, int offset, int length) implements JsonValue {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number, kept as its digits, since they may be more than any number in Java has. */
    sealed interface Digits extends JsonValue {
        String digits();
    }

    record Whole(String digits, int offset, int length) implements Digits {
        @Override
        public String kind() {
            return "a whole number";
        }
    }

    record Fraction(String digits, int offset, int length) implements Digits {
        @Override
        public String kind() {
            return "a number with a fraction";
        }
    }

    record Null(int offset, int length) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Flag(boolean value, int offset, int length) implements JsonValue {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Items(List<JsonValue> values, int offset) implements JsonValue {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Members(Map<String, JsonValue> values, int offset) implements JsonValue {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
