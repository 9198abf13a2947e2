package dev.fieldtable.sample;

import dev.fieldtable.model.Bound;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Limit;
import dev.fieldtable.model.Limit.Measured;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How great a number, how long a text or a list is.
 *
 * @param measured which of these
 * @param number how much
 */
record Measure(Measured measured, BigDecimal number) {
    /** {@return the measure of a value of JSON; nothing if it has none} */
    static Optional<Measure> of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(new Measure(Measured.NUMBER, number));
        }
        if (value instanceof String text) {
            return Optional.of(
                    new Measure(Measured.CHARACTERS, BigDecimal.valueOf(text.codePointCount(0, text.length()))));
        }
        return value instanceof List<?> list
                ? Optional.of(new Measure(Measured.ELEMENTS, BigDecimal.valueOf(list.size())))
                : Optional.empty();
    }

    /** {@return which limit it does not keep to, and how, such as {@code is 500, but the docs say at most 100}} */
    Optional<String> beyond(Constraints constraints) {
        for (Limit limit : Limit.values()) {
            Optional<Bound> broken = limit.in(constraints)
                    .filter(bound -> limit.measured() == measured)
                    .filter(bound -> !bound.allows(number));
            if (broken.isPresent()) {
                return Optional.of(
                        label() + ", but the docs say " + broken.get().label());
            }
        }
        return Optional.empty();
    }

    private String label() {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return switch (measured) {
            case NUMBER -> "is " + number;
            case CHARACTERS -> "has " + number + (one ? " character" : " characters");
            case ELEMENTS -> "has " + number + (one ? " element" : " elements");
        };
    }
}
