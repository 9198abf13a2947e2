package dev.fieldtable.document;

import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a value besides its type.
 *
 * @param format how it is written, in JSON Schema's words, such as {@code date-time}; empty if the row does not say
 * @param constraints what it has to be
 * @param defaultValue what stands in for it where it is left out; {@code null} if the row names nothing
 */
public record ValueDetails(
        String format, Constraints constraints, @Nullable DefaultValue defaultValue) {
    /** The row says nothing but the type. */
    public static final ValueDetails NONE = new ValueDetails("", Constraints.NONE, null);

    /**
     * A default, and nothing else.
     *
     * @param value what stands in for a value that is left out; {@code null} for none
     * @return the details
     */
    public static ValueDetails ofDefault(@Nullable DefaultValue value) {
        return value == null ? NONE : new ValueDetails("", Constraints.NONE, value);
    }
}
