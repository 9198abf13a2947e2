package dev.fieldtable.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said of a value besides its type, each by its name in JSON Schema. */
public enum ConstraintWord {
    /** The least number. */
    MINIMUM("minimum", Of.NUMBERS),
    /** The greatest number. */
    MAXIMUM("maximum", Of.NUMBERS),
    /** A number that is too small. */
    EXCLUSIVE_MINIMUM("exclusiveMinimum", Of.NUMBERS),
    /** A number that is too great. */
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", Of.NUMBERS),
    /** The number of which each is a multiple. */
    MULTIPLE_OF("multipleOf", Of.NUMBERS),
    /** The fewest characters of a text. */
    MIN_LENGTH("minLength", Of.TEXTS),
    /** The most characters of a text. */
    MAX_LENGTH("maxLength", Of.TEXTS),
    /** A regular expression that is found in each text. */
    PATTERN("pattern", Of.TEXTS),
    /** The fewest elements of a list. */
    MIN_ITEMS("minItems", Of.LISTS),
    /** The most elements of a list. */
    MAX_ITEMS("maxItems", Of.LISTS);

    /** Of which values it can be said. */
    public enum Of {
        /** Of numbers. */
        NUMBERS,
        /** Of texts. */
        TEXTS,
        /** Of lists. */
        LISTS
    }

    /** An exponent of more digits makes a number that no computer holds, and 40 digits are more than any has. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");

    private final String label;
    private final Of of;

    ConstraintWord(String label, Of of) {
        this.label = label;
        this.of = of;
    }

    /** {@return the name in JSON Schema, such as {@code minLength}} */
    public String label() {
        return label;
    }

    /** {@return of which values it can be said} */
    public Of of() {
        return of;
    }

    /** {@return whether it is a number of characters or of elements} */
    public boolean isCount() {
        return of != Of.NUMBERS && this != PATTERN;
    }

    /**
     * Reads what is said with this word.
     *
     * @param text digits, or a regular expression
     * @return a {@link BigDecimal}, an {@link Integer} for a count, or a {@link String} for a pattern; nothing if the text
     *     is no such value. Never throws
     */
    public Optional<Object> value(String text) {
        if (this == PATTERN) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (isCount()) {
            return count(number);
        }
        return this == MULTIPLE_OF && number.signum() <= 0 ? Optional.empty() : Optional.of(number);
    }

    private static Optional<Object> count(BigDecimal number) {
        boolean fits = number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        return fits ? Optional.of(number.intValue()) : Optional.empty();
    }
}
