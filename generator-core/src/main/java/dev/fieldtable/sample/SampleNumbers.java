package dev.fieldtable.sample;

import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.ScalarKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that may do where the docs show none. */
final class SampleNumbers {
    /** More digits than any number has that people write. */
    private static final int MOST_DIGITS = 100;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SampleNumbers() {}

    /**
     * Makes numbers up.
     *
     * @param kind the kind of number
     * @param constraints what it has to be
     * @return numbers, the likeliest first, written as the kind has them
     */
    static List<BigDecimal> of(ScalarKind kind, Constraints constraints) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (kind == ScalarKind.DATETIME_EPOCH_SECONDS) {
            numbers.add(new BigDecimal("1767323045"));
        } else if (kind == ScalarKind.DATETIME_EPOCH_MILLIS) {
            numbers.add(new BigDecimal("1767323045000"));
        }
        numbers.add(BigDecimal.ONE);
        numbers.add(BigDecimal.ZERO);
        add(numbers, constraints.minimum(), BigDecimal.ZERO);
        add(numbers, constraints.maximum(), BigDecimal.ZERO);
        for (BigDecimal step : List.of(BigDecimal.ONE, HALF)) {
            add(numbers, constraints.exclusiveMinimum(), step);
            add(numbers, constraints.exclusiveMaximum(), step.negate());
        }
        addBetween(numbers, constraints);
        addMultiples(numbers, constraints.multipleOf());
        return numbers.stream()
                .flatMap(number -> written(kind, number).stream())
                .distinct()
                .toList();
    }

    private static void add(List<BigDecimal> numbers, @Nullable BigDecimal bound, BigDecimal step) {
        if (bound != null && isShort(bound)) {
            numbers.add(bound.add(step));
        }
    }

    private static void addBetween(List<BigDecimal> numbers, Constraints constraints) {
        @Nullable
        BigDecimal least = constraints.minimum() == null ? constraints.exclusiveMinimum() : constraints.minimum();
        @Nullable
        BigDecimal most = constraints.maximum() == null ? constraints.exclusiveMaximum() : constraints.maximum();
        if (least != null && most != null && isShort(least) && isShort(most)) {
            numbers.add(least.add(most).multiply(HALF));
        }
    }

    /** The least multiple that is not less than each number. */
    private static void addMultiples(List<BigDecimal> numbers, @Nullable BigDecimal step) {
        if (step != null && isShort(step) && step.signum() > 0) {
            for (BigDecimal number : List.copyOf(numbers)) {
                numbers.add(number.divide(step, 0, RoundingMode.CEILING).multiply(step));
            }
        }
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    private static List<BigDecimal> written(ScalarKind kind, BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
        return switch (kind) {
            case INTEGER, INTEGER32, BIG_INTEGER, DATETIME_EPOCH_MILLIS ->
                List.of(plain.setScale(0, RoundingMode.CEILING), plain.setScale(0, RoundingMode.FLOOR));
            case NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS -> List.of(plain);
            case STRING, BOOLEAN, BYTES, DATETIME, DATE, DURATION, UUID, URI, ANY, NULL -> List.of(plain);
        };
    }
}
