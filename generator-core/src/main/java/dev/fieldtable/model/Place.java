package dev.fieldtable.model;

import java.util.Locale;

/** Where in a request a property goes. */
public enum Place {
    /** Into the path of the address. */
    PATH,
    /** Into the query of the address. */
    QUERY,
    /** Into a header. */
    HEADER,
    /** Its value is the body, or it is a part of what is sent as the body. */
    BODY,
    /** The docs do not say, or there is no request. */
    UNSAID;

    /** {@return whether it is a parameter's, and so no part of the body} */
    public boolean isParameter() {
        return switch (this) {
            case PATH, QUERY, HEADER -> true;
            case BODY, UNSAID -> false;
        };
    }

    /** {@return the place as it is written to JSON, such as {@code query}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
