package dev.fieldtable.document;

import dev.fieldtable.source.SourceSpan;
import java.util.List;

/**
 * What a page of operations says of one of them; it tells requests and responses from bodies.
 *
 * @param id the operation's id as documented, such as {@code get-users}; empty if the page does not give it
 * @param requests the types of the parameter that bears the whole request
 * @param security the types of the parameter that bears the credentials
 * @param responses the types that the operation returns
 * @param span the place of the operation's heading
 */
public record Operation(
        String id,
        List<TypeExpression.Reference> requests,
        List<TypeExpression.Reference> security,
        List<TypeExpression.Reference> responses,
        SourceSpan span) {
    /** Copies the lists. */
    public Operation {
        requests = List.copyOf(requests);
        security = List.copyOf(security);
        responses = List.copyOf(responses);
    }
}
