package dev.fieldtable.emit.naming;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;

/** What Java makes of a property's {@link Presence}: where the docs leave something open, it is decided here. */
public enum JavaPresence {
    /** Always there, never {@code null}. */
    REQUIRED,
    /** Always there, perhaps {@code null}. */
    REQUIRED_NULLABLE,
    /** Perhaps absent, never {@code null}. */
    OPTIONAL,
    /** Absent, {@code null} or a value. */
    OPTIONAL_NULLABLE;

    /**
     * What becomes of a property.
     *
     * @param property the property
     * @return its presence in Java; what is not said to be there is optional, and what is not said to be null is not
     */
    public static JavaPresence of(Property property) {
        return of(property.presence());
    }

    /**
     * What a validator demands of a property: the docs no longer ask for what is gone from them.
     *
     * @param property the property
     * @return its presence, or that of a property that may be absent
     */
    public static JavaPresence demanded(Property property) {
        JavaPresence presence = of(property);
        if (!Deprecation.isGone(property.deprecation())) {
            return presence;
        }
        return switch (presence) {
            case REQUIRED, OPTIONAL -> OPTIONAL;
            case REQUIRED_NULLABLE, OPTIONAL_NULLABLE -> OPTIONAL_NULLABLE;
        };
    }

    private static JavaPresence of(Presence presence) {
        boolean nullable = switch (presence.nullness()) {
            case ALLOWED -> true;
            case FORBIDDEN, UNSAID -> false;
        };
        return switch (presence.occurrence()) {
            case REQUIRED -> nullable ? REQUIRED_NULLABLE : REQUIRED;
            case OPTIONAL, UNSAID -> nullable ? OPTIONAL_NULLABLE : OPTIONAL;
        };
    }
}
