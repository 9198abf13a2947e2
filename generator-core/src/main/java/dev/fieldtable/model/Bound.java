package dev.fieldtable.model;

import java.math.BigDecimal;

/**
 * A limit and its number.
 *
 * @param limit what it limits
 * @param number the number
 * @param exclusive whether a value that is the number itself is already too small or too great
 */
public record Bound(Limit limit, BigDecimal number, boolean exclusive) {
    /** More digits than any number has that people write; to divide one of a billion would take forever. */
    private static final int MOST_DIGITS = 100;

    /**
     * Tells whether a value keeps to the limit.
     *
     * @param measured the number, or how many characters or elements there are
     * @return whether it does; yes too if it cannot be told
     */
    public boolean allows(BigDecimal measured) {
        int order = measured.compareTo(number);
        return switch (limit) {
            case LEAST, SHORTEST, FEWEST -> exclusive ? order > 0 : order >= 0;
            case GREATEST, LONGEST, MOST -> exclusive ? order < 0 : order <= 0;
            case STEP -> !canDivide(measured, number) || isMultiple(measured, number);
        };
    }

    /**
     * Tells whether this is at least as tight as another bound of the same limit.
     *
     * @param other the other
     * @return whether that one allows all that this one does; no too if it cannot be told
     */
    public boolean within(Bound other) {
        if (number.compareTo(other.number) == 0) {
            return exclusive || !other.exclusive;
        }
        return limit == Limit.STEP
                ? canDivide(number, other.number) && isMultiple(number, other.number)
                : other.allows(number);
    }

    private static boolean canDivide(BigDecimal number, BigDecimal step) {
        return isShort(number) && isShort(step) && step.signum() > 0;
    }

    private static boolean isMultiple(BigDecimal number, BigDecimal step) {
        return number.remainder(step).signum() == 0;
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** {@return the bound in words, such as {@code at most 100} or {@code at least 3 characters}} */
    public String label() {
        String text = isShort(number) ? number.toPlainString() : number.toString();
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return switch (limit) {
            case LEAST -> (exclusive ? "more than " : "at least ") + text;
            case GREATEST -> (exclusive ? "less than " : "at most ") + text;
            case STEP -> "a multiple of " + text;
            case SHORTEST -> "at least " + text + (one ? " character" : " characters");
            case LONGEST -> "at most " + text + (one ? " character" : " characters");
            case FEWEST -> "at least " + text + (one ? " element" : " elements");
            case MOST -> "at most " + text + (one ? " element" : " elements");
        };
    }
}
