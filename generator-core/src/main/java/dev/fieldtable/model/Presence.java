package dev.fieldtable.model;

import java.util.Locale;

/**
 * Whether a property must be there, and whether it may be {@code null}: two questions, and docs may leave either of them
 * open.
 *
 * <p>{@link Occurrence#UNSAID} and {@link Nullness#UNSAID} are answers of their own: whoever reads data is right to expect
 * less there, and nobody may hold the docs against what comes.
 *
 * @param occurrence whether the property must be there
 * @param nullness whether its value may be {@code null}
 */
public record Presence(Occurrence occurrence, Nullness nullness) {
    /** Always there, never {@code null}. */
    public static final Presence REQUIRED = new Presence(Occurrence.REQUIRED, Nullness.FORBIDDEN);

    /** Always there, perhaps {@code null}. */
    public static final Presence REQUIRED_NULLABLE = new Presence(Occurrence.REQUIRED, Nullness.ALLOWED);

    /** Perhaps absent, never {@code null}. */
    public static final Presence OPTIONAL = new Presence(Occurrence.OPTIONAL, Nullness.FORBIDDEN);

    /** Absent, {@code null} or a value: three different things. */
    public static final Presence OPTIONAL_NULLABLE = new Presence(Occurrence.OPTIONAL, Nullness.ALLOWED);

    /** The docs say nothing of either. */
    public static final Presence UNSAID = new Presence(Occurrence.UNSAID, Nullness.UNSAID);

    /** Whether a property must be there. */
    public enum Occurrence {
        /** It must. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL,
        /** The docs do not say. */
        UNSAID;

        /** {@return the answer as it is written to JSON, such as {@code optional}} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a value may be {@code null}. */
    public enum Nullness {
        /** It may. */
        ALLOWED,
        /** It never is. */
        FORBIDDEN,
        /** The docs do not say. */
        UNSAID;

        /** {@return the answer as it is written to JSON, such as {@code allowed}} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return whether the docs say that the property must be there} */
    public boolean required() {
        return occurrence == Occurrence.REQUIRED;
    }

    /** {@return whether the docs say that the value may be {@code null}} */
    public boolean nullable() {
        return nullness == Nullness.ALLOWED;
    }

    /**
     * What messages call the presence.
     *
     * @return what is said of the two, such as {@code optional-nullable}; {@code presence-unsaid} where it is not said
     *     whether the property must be there, and nothing of null unless it is allowed
     */
    public String label() {
        String there = occurrence == Occurrence.UNSAID ? "presence-unsaid" : occurrence.label();
        return nullable() ? there + "-nullable" : there;
    }
}
