package dev.fieldtable.model;

import java.util.Locale;

/** Whether a property must be there, and whether it may be {@code null}: two questions, four answers. */
public enum Presence {
    /** Always there, never {@code null}. */
    REQUIRED(true, false),
    /** Always there, perhaps {@code null}. */
    REQUIRED_NULLABLE(true, true),
    /** Perhaps absent, never {@code null}. */
    OPTIONAL(false, false),
    /** Absent, {@code null} or a value: three different things. */
    OPTIONAL_NULLABLE(false, true);

    private final boolean required;
    private final boolean nullable;

    Presence(boolean required, boolean nullable) {
        this.required = required;
        this.nullable = nullable;
    }

    /**
     * Answers both questions.
     *
     * @param required whether the property must be there
     * @param nullable whether it may be {@code null}
     * @return the presence
     */
    public static Presence of(boolean required, boolean nullable) {
        if (required) {
            return nullable ? REQUIRED_NULLABLE : REQUIRED;
        }
        return nullable ? OPTIONAL_NULLABLE : OPTIONAL;
    }

    /** {@return whether the property must be there} */
    public boolean required() {
        return required;
    }

    /** {@return whether the property may be {@code null}} */
    public boolean nullable() {
        return nullable;
    }

    /** {@return the name as it is written to JSON, such as {@code optional-nullable}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
