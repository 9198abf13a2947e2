package dev.fieldtable.export;

import java.util.Objects;

/**
 * What a document says of the API as a whole; docs of models do not say it.
 *
 * @param title what the API is called
 * @param version which version of it the docs describe; OpenAPI asks for one, JSON Schema knows none
 */
public record ApiInfo(String title, String version) {
    /** Refuses {@code null}. */
    public ApiInfo {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
    }
}
