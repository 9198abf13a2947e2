package dev.fieldtable.project.setting;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.OptionValues;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How the words of a setting become its value, and the other way round. Every door has words; what they mean is decided
 * here alone.
 *
 * @param <T> the value
 */
public final class ValueType<T> {
    /** How many words there are, and what they look like in a settings file. */
    public enum Shape {
        /** {@code true} or {@code false}; where it is only named, it is true. */
        FLAG,
        /** A whole number. */
        NUMBER,
        /** One word. */
        ONE,
        /** Several words, each of them said by itself. */
        SEVERAL,
        /** Several words, which a comma may separate. */
        LISTED
    }

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private final Shape shape;
    private final String label;
    private final boolean path;
    private final Supplier<List<String>> known;
    private final boolean named;
    private final Function<List<String>, T> reading;
    private final Function<T, List<String>> writing;

    private ValueType(
            Shape shape,
            String label,
            boolean path,
            List<String> known,
            Function<List<String>, T> reading,
            Function<T, List<String>> writing) {
        this(shape, label, path, () -> known, false, reading, writing);
    }

    private ValueType(
            Shape shape,
            String label,
            boolean path,
            Supplier<List<String>> known,
            boolean named,
            Function<List<String>, T> reading,
            Function<T, List<String>> writing) {
        this.shape = shape;
        this.label = label;
        this.path = path;
        this.known = known;
        this.named = named;
        this.reading = reading;
        this.writing = writing;
    }

    static ValueType<Boolean> flag() {
        return new ValueType<>(
                Shape.FLAG,
                "",
                false,
                List.of(),
                words -> OptionValues.known(List.of(TRUE, FALSE), words.get(0)).equals(TRUE),
                value -> List.of(value.toString()));
    }

    static ValueType<Integer> number(String label) {
        return new ValueType<>(
                Shape.NUMBER,
                label,
                false,
                List.of(),
                words -> count(words.get(0).trim()),
                value -> List.of(value.toString()));
    }

    private static Integer count(String word) {
        int number;
        try {
            number = Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is no whole number.", e);
        }
        if (number < 0) {
            throw new IllegalArgumentException("the number is negative: " + number + ".");
        }
        return number;
    }

    static ValueType<String> text(String label) {
        return new ValueType<>(Shape.ONE, label, false, List.of(), words -> words.get(0), List::of);
    }

    /** A name of many. Who knows them is asked when they are needed, which most runs never do. */
    static ValueType<String> name(String label, Supplier<List<String>> known) {
        return new ValueType<>(
                Shape.ONE, label, false, known, true, words -> OptionValues.known(known.get(), words.get(0)), List::of);
    }

    static ValueType<Path> path(String label) {
        return new ValueType<>(
                Shape.ONE, label, true, List.of(), words -> path(words), value -> List.of(value.toString()));
    }

    private static Path path(List<String> words) {
        return named(words.get(0));
    }

    /** An empty path, often a variable that is not set, would silently mean the working folder. */
    private static Path named(String word) {
        if (word.isBlank()) {
            throw new IllegalArgumentException("it is empty.");
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("it is no path: " + e.getReason() + ".", e);
        }
    }

    static ValueType<List<Path>> paths(String label) {
        return new ValueType<>(
                Shape.SEVERAL,
                label,
                true,
                List.of(),
                words -> words.stream().map(ValueType::named).toList(),
                value -> value.stream().map(Path::toString).toList());
    }

    /** Words that may hold a comma. */
    static ValueType<List<String>> patterns(String label) {
        return new ValueType<>(Shape.SEVERAL, label, false, List.of(), List::copyOf, List::copyOf);
    }

    /** Words, or several with blanks between them. */
    static ValueType<List<String>> words(String label) {
        return new ValueType<>(Shape.LISTED, label, false, List.of(), ValueType::split, List::copyOf);
    }

    /** Ids of diagnostics. */
    static ValueType<List<String>> ids(String label) {
        return new ValueType<>(Shape.LISTED, label, false, List.of(), ValueType::known, List::copyOf);
    }

    private static List<String> known(List<String> words) {
        List<String> ids = split(words);
        for (String id : ids) {
            try {
                DiagnosticCode.named(id);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage() + " 'fieldtable explain' lists all diagnostics.", e);
            }
        }
        return ids;
    }

    /** The name of a package. */
    static ValueType<String> javaPackage(String label) {
        return new ValueType<>(
                Shape.ONE,
                label,
                false,
                List.of(),
                words -> {
                    try {
                        return EmitOptions.of(words.get(0)).basePackage();
                    } catch (IllegalArgumentException e) {
                        throw new IllegalArgumentException(e.getMessage() + ".", e);
                    }
                },
                List::of);
    }

    static <E extends Enum<E>> ValueType<E> one(Class<E> values, String label) {
        return new ValueType<>(
                Shape.ONE,
                label,
                false,
                OptionValues.labels(values),
                words -> OptionValues.one(values, words.get(0)),
                value -> List.of(OptionValues.label(value)));
    }

    static <E extends Enum<E>> ValueType<Set<E>> several(Class<E> values, String label) {
        return new ValueType<>(
                Shape.LISTED,
                label,
                false,
                OptionValues.labels(values),
                words -> Collections.unmodifiableSet(chosen(values, words)),
                value -> value.stream().map(OptionValues::label).toList());
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> values, List<String> words) {
        Set<E> chosen = EnumSet.noneOf(values);
        chosen.addAll(OptionValues.several(values, split(words)));
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("it is empty.");
        }
        return chosen;
    }

    private static List<String> split(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of(word.split(",", -1)))
                .map(String::trim)
                .toList();
    }

    /** {@return how many words there are} */
    public Shape shape() {
        return shape;
    }

    /** {@return what stands for a word in a help text, such as {@code DIR}; empty for a flag} */
    public String label() {
        return label;
    }

    /** {@return whether a word is a path, which starts from where it is written} */
    public boolean isPath() {
        return path;
    }

    /** {@return the words that are known; none if any word may be one} */
    public List<String> known() {
        return known.get();
    }

    /** {@return whether there are more known words than anybody reads in a line of help} */
    boolean isName() {
        return named;
    }

    /**
     * Reads a value.
     *
     * @param words what the user wrote; at least one word
     * @return the value
     * @throws IllegalArgumentException if it makes no sense; the message says why, as a sentence that goes on from the
     *     name of the setting
     */
    public T read(List<String> words) {
        return reading.apply(words);
    }

    /**
     * Writes a value down.
     *
     * @param value the value
     * @return words that {@link #read} makes the value of
     */
    public List<String> write(T value) {
        return writing.apply(value);
    }
}
