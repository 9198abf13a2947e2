package dev.fieldtable.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers with.
 *
 * @param status the status of HTTP as documented, such as {@code 404} or {@code 4XX}; empty if the docs do not say
 * @param contentType the content type; empty if the docs do not say
 * @param description what is said of it in words; empty for nothing
 * @param type the type of its body; {@code null} if it has none, or none that is known
 */
public record ApiAnswer(
        String status,
        String contentType,
        String description,
        @Nullable TypeRef type) {
    /**
     * {@return when it is given: the status of a failure, in upper case; empty for success, which has no status in most docs}
     */
    public String outcome() {
        return status.startsWith("2") ? "" : status.toUpperCase(Locale.ROOT);
    }
}
