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
    /** Always there; whether it may be {@code null} is not said. */
    REQUIRED_NULL_UNSAID,
    /** Perhaps absent, never {@code null}. */
    OPTIONAL,
    /** Absent, {@code null} or a value. */
    OPTIONAL_NULLABLE,
    /** Perhaps absent; whether it may be {@code null} is not said. */
    OPTIONAL_NULL_UNSAID;

    /**
     * What becomes of a property.
     *
     * @param property the property
     * @return its presence in Java; what is not said to be there is optional, and so is a parameter that may be
     *     {@code null}, since an address and a header have no null
     */
    public static JavaPresence of(Property property) {
        JavaPresence presence = of(property.presence());
        return property.place().isParameter() ? withoutNull(presence) : presence;
    }

    private static JavaPresence withoutNull(JavaPresence presence) {
        return switch (presence) {
            case REQUIRED, REQUIRED_NULL_UNSAID -> REQUIRED;
            case REQUIRED_NULLABLE, OPTIONAL, OPTIONAL_NULLABLE, OPTIONAL_NULL_UNSAID -> OPTIONAL;
        };
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
            case REQUIRED_NULL_UNSAID, OPTIONAL_NULL_UNSAID -> OPTIONAL_NULL_UNSAID;
        };
    }

    /** {@return whether the property has to be there} */
    public boolean required() {
        return switch (this) {
            case REQUIRED, REQUIRED_NULLABLE, REQUIRED_NULL_UNSAID -> true;
            case OPTIONAL, OPTIONAL_NULLABLE, OPTIONAL_NULL_UNSAID -> false;
        };
    }

    private static JavaPresence of(Presence presence) {
        boolean required = switch (presence.occurrence()) {
            case REQUIRED -> true;
            case OPTIONAL, UNSAID -> false;
        };
        return switch (presence.nullness()) {
            case ALLOWED -> required ? REQUIRED_NULLABLE : OPTIONAL_NULLABLE;
            case FORBIDDEN -> required ? REQUIRED : OPTIONAL;
            case UNSAID -> required ? REQUIRED_NULL_UNSAID : OPTIONAL_NULL_UNSAID;
        };
    }
}
