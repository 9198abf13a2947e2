package dev.fieldtable.option;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the values of options that know only some: {@code lower-camel} becomes {@code LOWER_CAMEL}. */
public final class OptionValues {
    private OptionValues() {}

    /**
     * The name that a value has in the interface.
     *
     * @param value the value
     * @return its name in lower case with hyphens, such as {@code lower-camel}
     */
    public static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The names of all values.
     *
     * @param <E> the values that are known
     * @param values the values that are known
     * @return their names, in the order of the values
     */
    public static <E extends Enum<E>> List<String> labels(Class<E> values) {
        return Arrays.stream(values.getEnumConstants()).map(OptionValues::label).toList();
    }

    /**
     * Reads one value.
     *
     * @param <E> the values that are known
     * @param values the values that are known
     * @param word what the user wrote; blanks around it do not count
     * @return the value
     * @throws IllegalArgumentException if there is none of that name; the message names those that there are, and the
     *     one that was probably meant
     */
    public static <E extends Enum<E>> E one(Class<E> values, String word) {
        int index = labels(values).indexOf(known(labels(values), word));
        return values.getEnumConstants()[index];
    }

    /**
     * Reads several values.
     *
     * @param <E> the values that are known
     * @param values the values that are known
     * @param words what the user wrote
     * @return the values
     * @throws IllegalArgumentException if there is none of one of the names
     */
    public static <E extends Enum<E>> Set<E> several(Class<E> values, List<String> words) {
        Set<E> found = EnumSet.noneOf(values);
        words.forEach(word -> found.add(one(values, word)));
        return found;
    }

    /**
     * Reads a word that must be a known one.
     *
     * @param known the words that are known
     * @param word what the user wrote; blanks around it do not count
     * @return the word without the blanks
     * @throws IllegalArgumentException if it is not known; the message names those that are, and the one that was
     *     probably meant
     */
    public static String known(Collection<String> known, String word) {
        String trimmed = word.trim();
        if (known.contains(trimmed)) {
            return trimmed;
        }
        String meant = Suggestions.nearest(trimmed, known)
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
        throw new IllegalArgumentException("'" + trimmed + "' is none of " + String.join(", ", known) + "." + meant);
    }
}
