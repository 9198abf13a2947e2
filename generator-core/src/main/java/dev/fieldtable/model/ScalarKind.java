package dev.fieldtable.model;

import java.util.Locale;

/** The scalar types that docs tell apart. */
public enum ScalarKind {
    /** Text. */
    STRING,
    /** A whole number; docs do not tell its width. */
    INTEGER,
    /** A floating-point number. */
    NUMBER,
    /** A number whose digits matter. */
    DECIMAL,
    /** True or false. */
    BOOLEAN,
    /** Binary content; base64 text in JSON. */
    BYTES,
    /** A date with a time, RFC 3339 {@code date-time}. */
    DATETIME,
    /** A date without a time, RFC 3339 {@code full-date}. */
    DATE,
    /** Any JSON value, {@code null} included. */
    ANY,
    /** Only {@code null}. */
    NULL;

    /** {@return the kind's name in the neutral type language, such as {@code string}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
