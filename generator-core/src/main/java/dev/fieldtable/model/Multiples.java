package dev.fieldtable.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The multiples of a number.
 *
 * @param step the number, which is greater than zero
 */
record Multiples(BigDecimal step) {
    static Multiples of(BigDecimal step) {
        return new Multiples(step);
    }

    /** {@return those that are whole: a multiple of 1.5 is one if it is a multiple of 3} */
    Multiples whole() {
        if (step.scale() <= 0) {
            return this;
        }
        BigInteger parts = BigInteger.TEN.pow(step.scale());
        BigInteger numerator = step.unscaledValue();
        return new Multiples(new BigDecimal(numerator.divide(numerator.gcd(parts))));
    }

    /** {@return whether none is within the limits of numbers} */
    boolean areNoneIn(Constraints limits) {
        if (step.signum() <= 0) {
            return false;
        }
        Optional<BigDecimal> first = found(
                        times(limits.minimum(), RoundingMode.CEILING, 0),
                        times(limits.exclusiveMinimum(), RoundingMode.FLOOR, 1))
                .max(BigDecimal::compareTo);
        Optional<BigDecimal> last = found(
                        times(limits.maximum(), RoundingMode.FLOOR, 0),
                        times(limits.exclusiveMaximum(), RoundingMode.CEILING, -1))
                .min(BigDecimal::compareTo);
        return first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0;
    }

    private static Stream<BigDecimal> found(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream);
    }

    /** How many times the number goes into a bound, and so many more. */
    private @Nullable BigDecimal times(@Nullable BigDecimal bound, RoundingMode rounding, int more) {
        return bound == null ? null : bound.divide(step, 0, rounding).add(BigDecimal.valueOf(more));
    }
}
