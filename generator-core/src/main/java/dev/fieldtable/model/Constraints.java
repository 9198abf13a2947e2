package dev.fieldtable.model;

import java.math.BigDecimal;
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
}
