package dev.fieldtable.maven;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the values of options that know only some: {@code lower-camel} becomes {@code LOWER_CAMEL}. */
final class OptionValues {
    private OptionValues() {}

    /**
     * Reads one value.
     *
     * @param <E> the values that are known
     * @param option the option's name, for the message
     * @param values the values that are known
     * @param word what the user wrote
     * @return the value
     * @throws IllegalArgumentException if there is none of that name; the message tells which one was probably meant
     */
    static <E extends Enum<E>> E one(String option, Class<E> values, String word) {
        Map<String, E> byLabel = new LinkedHashMap<>();
        for (E value : values.getEnumConstants()) {
            byLabel.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return Objects.requireNonNull(byLabel.get(known(option, byLabel.keySet(), word)));
    }

    /**
     * Reads a word that must be a known one.
     *
     * @param option the option's name, for the message
     * @param known the words that are known
     * @param word what the user wrote
     * @return the word without the blanks around it
     * @throws IllegalArgumentException if it is not known; the message tells which one was probably meant
     */
    static String known(String option, Collection<String> known, String word) {
        String trimmed = word.trim();
        if (known.contains(trimmed)) {
            return trimmed;
        }
        throw new IllegalArgumentException(
                "<" + option + "> cannot be '" + trimmed + "'. " + Suggestions.instead(trimmed, known));
    }

    /**
     * Reads several values.
     *
     * @param <E> the values that are known
     * @param option the option's name, for the message
     * @param values the values that are known
     * @param words what the user wrote
     * @return the values
     * @throws IllegalArgumentException if there is none of one of the names
     */
    static <E extends Enum<E>> Set<E> several(String option, Class<E> values, List<String> words) {
        Set<E> found = EnumSet.noneOf(values);
        words.forEach(word -> found.add(one(option, values, word)));
        return found;
    }
}
