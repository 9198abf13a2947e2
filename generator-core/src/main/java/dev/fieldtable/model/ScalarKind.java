package dev.fieldtable.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The scalar types that docs tell apart, and those that only who knows more than the docs can tell. */
public enum ScalarKind {
    /** Text. */
    STRING,
    /** A whole number; docs do not tell its width. */
    INTEGER,
    /** A whole number of 32 bits. */
    INTEGER32,
    /** A whole number, however large. */
    BIG_INTEGER,
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
    /** An instant, as the seconds since the beginning of 1970 in UTC. */
    DATETIME_EPOCH_SECONDS,
    /** An instant, as the milliseconds since the beginning of 1970 in UTC. */
    DATETIME_EPOCH_MILLIS,
    /** A length of time, ISO 8601 text such as {@code PT1H30M}. */
    DURATION,
    /** A UUID, RFC 9562 text. */
    UUID,
    /** A URI or a reference to one, RFC 3986 text. */
    URI,
    /** Any JSON value, {@code null} included. */
    ANY,
    /** Only {@code null}. */
    NULL;

    /**
     * The kind that is meant where a format is named beside this one.
     *
     * @param format the format, in the words of JSON Schema and OpenAPI, such as {@code date-time}
     * @return the kind; nothing if the format says no more than this kind, or something else
     */
    public Optional<ScalarKind> inFormat(String format) {
        boolean text = this == STRING;
        boolean whole = this == INTEGER;
        return switch (format) {
            case "date-time" -> only(text, DATETIME);
            case "date" -> only(text || this == DATETIME, DATE);
            case "duration" -> only(text, DURATION);
            case "uuid" -> only(text, UUID);
            case "uri", "url", "uri-reference" -> only(text, URI);
            case "decimal" -> only(text || this == NUMBER, DECIMAL);
            case "int32" -> only(whole, INTEGER32);
            case "bigint" -> only(whole, BIG_INTEGER);
            case "unix-time" -> only(whole, DATETIME_EPOCH_SECONDS);
            default -> Optional.empty();
        };
    }

    /**
     * Tells whether a value can be of this kind, as far as what it is in JSON tells.
     *
     * @param json a {@link String}, {@link Boolean} or {@link BigDecimal}, a {@link java.util.List} or a
     *     {@link java.util.Map}
     * @return whether it can; a whole number is one however many zeros follow its point
     */
    public boolean takes(Object json) {
        return switch (this) {
            case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> json instanceof String;
            case INTEGER, INTEGER32, BIG_INTEGER, DATETIME_EPOCH_MILLIS ->
                json instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
            case NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS -> json instanceof BigDecimal;
            case BOOLEAN -> json instanceof Boolean;
            case ANY -> true;
            case NULL -> false;
        };
    }

    /** {@return whether its values are whole numbers} */
    public boolean isWhole() {
        return this == INTEGER || this == INTEGER32 || this == BIG_INTEGER || this == DATETIME_EPOCH_MILLIS;
    }

    private static Optional<ScalarKind> only(boolean fits, ScalarKind kind) {
        return fits ? Optional.of(kind) : Optional.empty();
    }

    /** {@return the kind's name in the neutral type language, such as {@code string}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
