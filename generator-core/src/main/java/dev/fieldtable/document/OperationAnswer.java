package dev.fieldtable.document;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of one answer of an operation.
 *
 * @param status the status, such as {@code 404} or {@code 4XX}; empty if the page does not say
 * @param contentType the content type as printed; empty if the page does not say
 * @param description what is said of it in words; empty for nothing
 * @param type its type as spelled; {@code null} if there is none
 */
public record OperationAnswer(
        String status,
        String contentType,
        String description,
        @Nullable TypeExpression type) {}
