package dev.fieldtable.model;

import java.util.Locale;

/** What a documented type is for. Not everything among the models of an API reference is JSON. */
public enum Role {
    /** A JSON body, or a part of one. */
    BODY,
    /** The parameters of an operation: path, query, headers and perhaps a body. */
    REQUEST,
    /** What an operation of an HTTP client returns: status, headers, the client's response object, a body. */
    RESPONSE,
    /** Parameters that an HTTP client sends with every request. */
    GLOBALS,
    /** Credentials. */
    SECURITY,
    /** Configuration of an HTTP client, such as its retries. */
    UTILITY;

    /** {@return the name as options and JSON spell it, such as {@code body}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
