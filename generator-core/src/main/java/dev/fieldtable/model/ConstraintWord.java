package dev.fieldtable.model;

import dev.fieldtable.model.Limit.Measured;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said of a value besides its type, each by its name in JSON Schema. */
public enum ConstraintWord {
    /** The least number. */
    MINIMUM("minimum", Measured.NUMBER),
    /** The greatest number. */
    MAXIMUM("maximum", Measured.NUMBER),
    /** A number that is too small. */
    EXCLUSIVE_MINIMUM("exclusiveMinimum", Measured.NUMBER),
    /** A number that is too great. */
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", Measured.NUMBER),
    /** The number of which each is a multiple. */
    MULTIPLE_OF("multipleOf", Measured.NUMBER),
    /** The fewest characters of a text. */
    MIN_LENGTH("minLength", Measured.CHARACTERS),
    /** The most characters of a text. */
    MAX_LENGTH("maxLength", Measured.CHARACTERS),
    /** A regular expression that is found in each text. */
    PATTERN("pattern", Measured.CHARACTERS),
    /** The fewest elements of a list. */
    MIN_ITEMS("minItems", Measured.ELEMENTS),
    /** The most elements of a list. */
    MAX_ITEMS("maxItems", Measured.ELEMENTS);

    /** An exponent of more digits makes a number that no computer holds, and 40 digits are more than any has. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");

    private final String label;
    private final Measured measured;

    ConstraintWord(String label, Measured measured) {
        this.label = label;
        this.measured = measured;
    }

    /** {@return the name in JSON Schema, such as {@code minLength}} */
    public String label() {
        return label;
    }

    /** {@return what it is about; a pattern is about the characters of a text} */
    public Measured measured() {
        return measured;
    }

    /**
     * Tells whether it can be said of values of a type. What is said of numbers or texts can be said of the elements of a
     * list and of the values of a map, too.
     *
     * @param type the type
     * @return whether it can; yes too of a type that is declared elsewhere, or is any
     */
    public boolean fits(TypeRef type) {
        return type.accept(new Fit(measured));
    }

    private record Fit(Measured measured) implements TypeRef.Visitor<Boolean> {
        @Override
        public Boolean scalar(TypeRef.Scalar type) {
            return type.kind() == ScalarKind.ANY
                    || Measured.of(type).filter(measured::equals).isPresent();
        }

        @Override
        public Boolean list(TypeRef.ListOf type) {
            return measured == Measured.ELEMENTS || type.element().accept(this);
        }

        @Override
        public Boolean map(TypeRef.MapOf type) {
            return type.value().accept(this);
        }

        @Override
        public Boolean nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Boolean constant(TypeRef.Constant type) {
            return false;
        }

        @Override
        public Boolean own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Boolean named(TypeRef.Named type) {
            return true;
        }
    }

    /** {@return whether it is a number of characters or of elements} */
    public boolean isCount() {
        return measured != Measured.NUMBER && this != PATTERN;
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
