package dev.fieldtable.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a state file, asked for its members one by one. Whatever is missing or of another kind ends in a
 * {@link StateFault} that knows its place; a member that nobody asks for is skipped.
 */
public final class StateObject {
    private final JsonValue.Members object;

    private StateObject(JsonValue.Members object) {
        this.object = object;
    }

    /**
     * Makes something of an object.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Makes it.
         *
         * @param object the object
         * @return what was made
         * @throws StateFault if the object does not say what it should
         */
        T read(StateObject object) throws StateFault;
    }

    /** An object, or a fault that says what is there instead. */
    static StateObject of(JsonValue value, String what) throws StateFault {
        return new StateObject(as(JsonValue.Members.class, value, what, "an object"));
    }

    /** {@return the names of all members, in the order of the file} */
    public Set<String> names() {
        return new LinkedHashSet<>(object.values().keySet());
    }

    /**
     * Tells whether there is a member.
     *
     * @param name its name
     * @return whether it is there, of whatever kind it is
     */
    public boolean has(String name) {
        return object.values().containsKey(name);
    }

    /**
     * A member that is a text.
     *
     * @param name its name
     * @return the text
     * @throws StateFault if it is missing or of another kind
     */
    public String text(String name) throws StateFault {
        return text(member(name), quoted(name));
    }

    /**
     * A member that is a text, if it is there.
     *
     * @param name its name
     * @return the text
     * @throws StateFault if it is of another kind
     */
    public Optional<String> optionalText(String name) throws StateFault {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /**
     * A member that is a text from which something is made.
     *
     * @param <T> what is made
     * @param name its name
     * @param maker makes it; what it refuses with an {@link IllegalArgumentException} is told with its message, which is
     *     a part of a sentence
     * @return what was made
     * @throws StateFault if it is missing, of another kind or refused
     */
    public <T> T text(String name, Function<String, T> maker) throws StateFault {
        String text = text(name);
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException e) {
            throw fault(name, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A member that is one of a few texts.
     *
     * @param <E> what they stand for
     * @param name its name
     * @param values what there is
     * @param label the text of each
     * @return the value of that text
     * @throws StateFault if it is missing, of another kind or another text
     */
    public <E> E one(String name, E[] values, Function<E, String> label) throws StateFault {
        String text = text(name);
        for (E value : values) {
            if (label.apply(value).equals(text)) {
                return value;
            }
        }
        throw fault(name, "`" + text + "` is no " + quoted(name) + " that is known");
    }

    /**
     * A member that counts something.
     *
     * @param name its name
     * @return the number, at least 0
     * @throws StateFault if it is missing, of another kind or out of range
     */
    public int count(String name) throws StateFault {
        JsonValue.Whole number = as(JsonValue.Whole.class, member(name), quoted(name), "a whole number");
        try {
            int count = Integer.parseInt(number.digits());
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Too many digits; told of below.
        }
        throw fault(name, quoted(name) + " is out of range");
    }

    /**
     * A member that is any number.
     *
     * @param name its name
     * @return the number
     * @throws StateFault if it is missing, of another kind or out of range
     */
    public BigDecimal number(String name) throws StateFault {
        return number(member(name), quoted(name));
    }

    /** A number as {@link BigDecimal} can hold it; its exponent has no more than ten digits. */
    static BigDecimal number(JsonValue value, String what) throws StateFault {
        JsonValue.Digits number = as(JsonValue.Digits.class, value, what, "a number");
        try {
            return new BigDecimal(number.digits());
        } catch (NumberFormatException e) {
            throw new StateFault(what + " is out of range", value.offset(), value.length());
        }
    }

    /** A member that may be of any kind. */
    JsonValue value(String name) throws StateFault {
        return member(name);
    }

    /**
     * A member that is true or false.
     *
     * @param name its name
     * @return which of them
     * @throws StateFault if it is missing or of another kind
     */
    public boolean flag(String name) throws StateFault {
        return as(JsonValue.Flag.class, member(name), quoted(name), "true or false")
                .value();
    }

    /**
     * A member that is an object.
     *
     * @param name its name
     * @return the object
     * @throws StateFault if it is missing or of another kind
     */
    public StateObject object(String name) throws StateFault {
        return of(member(name), quoted(name));
    }

    /**
     * A member that is a list of objects.
     *
     * @param <T> what is made of each
     * @param name its name
     * @param reader makes it
     * @return what was made, in the order of the file
     * @throws StateFault if it is missing or of another kind, holds something else, or the reader has found a fault
     */
    public <T> List<T> list(String name, Reader<T> reader) throws StateFault {
        List<T> made = new ArrayList<>();
        for (JsonValue item : items(name)) {
            made.add(reader.read(of(item, "an entry of " + quoted(name))));
        }
        return made;
    }

    /**
     * A member that is a list of texts.
     *
     * @param name its name
     * @return the texts, in the order of the file
     * @throws StateFault if it is missing or of another kind, or holds something else
     */
    public List<String> texts(String name) throws StateFault {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items(name)) {
            texts.add(text(item, "an entry of " + quoted(name)));
        }
        return texts;
    }

    /**
     * A fault of the object as a whole.
     *
     * @param reason what is wrong, as a part of a sentence
     * @return the fault, to be thrown
     */
    public StateFault fault(String reason) {
        return new StateFault(reason, object.offset(), object.length());
    }

    /**
     * A fault of a member.
     *
     * @param name its name
     * @param reason what is wrong, as a part of a sentence
     * @return the fault, to be thrown
     */
    public StateFault fault(String name, String reason) {
        JsonValue member = object.values().get(name);
        return member == null ? fault(reason) : new StateFault(reason, member.offset(), member.length());
    }

    private List<JsonValue> items(String name) throws StateFault {
        return as(JsonValue.Items.class, member(name), quoted(name), "a list").values();
    }

    private JsonValue member(String name) throws StateFault {
        @Nullable JsonValue member = object.values().get(name);
        if (member == null) {
            throw fault(quoted(name) + " is missing");
        }
        return member;
    }

    private static String text(JsonValue value, String what) throws StateFault {
        return as(JsonValue.Text.class, value, what, "a text").value();
    }

    private static <T extends JsonValue> T as(Class<T> kind, JsonValue value, String what, String expected)
            throws StateFault {
        if (kind.isInstance(value)) {
            return kind.cast(value);
        }
        throw new StateFault(
                what + " is " + value.kind() + ", and should be " + expected, value.offset(), value.length());
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
