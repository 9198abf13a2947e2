package dev.fieldtable.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a value has to be besides its type, each by its name in JSON Schema; {@code null} where the docs do not say it.
 *
 * @param minimum the least number
 * @param maximum the greatest number
 * @param exclusiveMinimum a number that is too small, while every greater one will do
 * @param exclusiveMaximum a number that is too great, while every smaller one will do
 * @param multipleOf the number of which each is a multiple
 * @param minLength the fewest characters of a text, as Unicode counts them
 * @param maxLength the most characters of a text
 * @param pattern a regular expression, as written in the docs, that is found in each text
 * @param minItems the fewest elements of a list
 * @param maxItems the most elements of a list
 */
public record Constraints(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal exclusiveMinimum,
        @Nullable BigDecimal exclusiveMaximum,
        @Nullable BigDecimal multipleOf,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable Integer minItems,
        @Nullable Integer maxItems) {
    /** The docs say nothing but the type. */
    public static final Constraints NONE = new Constraints(null, null, null, null, null, null, null, null, null, null);

    /**
     * Makes constraints of what is said with each word.
     *
     * @param said the values, each as {@link ConstraintWord#value} gives it
     * @return the constraints
     * @throws ClassCastException if a value is of another class than its word has
     */
    public static Constraints of(Map<ConstraintWord, ?> said) {
        return said.isEmpty()
                ? NONE
                : new Constraints(
                        (BigDecimal) said.get(ConstraintWord.MINIMUM),
                        (BigDecimal) said.get(ConstraintWord.MAXIMUM),
                        (BigDecimal) said.get(ConstraintWord.EXCLUSIVE_MINIMUM),
                        (BigDecimal) said.get(ConstraintWord.EXCLUSIVE_MAXIMUM),
                        (BigDecimal) said.get(ConstraintWord.MULTIPLE_OF),
                        (Integer) said.get(ConstraintWord.MIN_LENGTH),
                        (Integer) said.get(ConstraintWord.MAX_LENGTH),
                        (String) said.get(ConstraintWord.PATTERN),
                        (Integer) said.get(ConstraintWord.MIN_ITEMS),
                        (Integer) said.get(ConstraintWord.MAX_ITEMS));
    }

    /** {@return what is said with each word, in the order of the words; without those that say nothing} */
    public Map<ConstraintWord, Object> said() {
        Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);
        put(said, ConstraintWord.MINIMUM, minimum);
        put(said, ConstraintWord.MAXIMUM, maximum);
        put(said, ConstraintWord.EXCLUSIVE_MINIMUM, exclusiveMinimum);
        put(said, ConstraintWord.EXCLUSIVE_MAXIMUM, exclusiveMaximum);
        put(said, ConstraintWord.MULTIPLE_OF, multipleOf);
        put(said, ConstraintWord.MIN_LENGTH, minLength);
        put(said, ConstraintWord.MAX_LENGTH, maxLength);
        put(said, ConstraintWord.PATTERN, pattern);
        put(said, ConstraintWord.MIN_ITEMS, minItems);
        put(said, ConstraintWord.MAX_ITEMS, maxItems);
        return said;
    }

    private static void put(Map<ConstraintWord, Object> said, ConstraintWord word, @Nullable Object value) {
        if (value != null) {
            said.put(word, value);
        }
    }

    /** {@return whether no value is as these constraints want it: a least is greater than a most, or no multiple between} */
    public boolean isContradictory() {
        return isEmpty() || (multipleOf != null && Multiples.of(multipleOf).areNoneIn(this));
    }

    /** {@return whether no whole number is as these constraints want it} */
    public boolean leavesNoWholeNumber() {
        BigDecimal step = multipleOf == null ? BigDecimal.ONE : multipleOf;
        return isEmpty() || Multiples.of(step).whole().areNoneIn(this);
    }

    /**
     * Tells whether no value of a type is as these constraints want it, where what is said of numbers or texts is said of
     * the elements of a list and of the values of a map.
     *
     * @param type the type
     * @return whether there is none
     */
    public boolean isContradictoryFor(TypeRef type) {
        boolean whole = TypeRef.Own.inJson(type.innermost()) instanceof TypeRef.Scalar scalar
                && scalar.kind().isWhole();
        return whole ? leavesNoWholeNumber() : isContradictory();
    }

    private boolean isEmpty() {
        return isAbove(minimum, maximum)
                || isAbove(exclusiveMinimum, exclusiveMaximum)
                || isAbove(minimum, exclusiveMaximum)
                || isAbove(exclusiveMinimum, maximum)
                || isEqual(exclusiveMinimum, maximum)
                || isEqual(minimum, exclusiveMaximum)
                || isEqual(exclusiveMinimum, exclusiveMaximum)
                || isAbove(minLength, maxLength)
                || isAbove(minItems, maxItems);
    }

    private static <N extends Comparable<N>> boolean isAbove(@Nullable N least, @Nullable N most) {
        return least != null && most != null && least.compareTo(most) > 0;
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** {@return what people are shown: {@code minLength 1, maxLength 255}; empty if nothing is said} */
    public String label() {
        return said().entrySet().stream()
                .map(each -> each.getKey().label() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
