package dev.fieldtable.document;

import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of operations says of one of them; it tells requests and responses from bodies.
 *
 * @param id the operation's id as documented, such as {@code get-users}; empty if the page does not give it
 * @param requests the types of the parameter that bears the whole request
 * @param security the types of the parameter that bears the credentials
 * @param responses the types that the operation returns
 * @param details what else the page says of it; {@code null} where no more than types was wanted
 * @param span the place of the operation's heading
 */
public record Operation(
        String id,
        List<TypeExpression.Reference> requests,
        List<TypeExpression.Reference> security,
        List<TypeExpression.Reference> responses,
        @Nullable OperationDetails details,
        SourceSpan span) {
    /** Copies the lists. */
    public Operation {
        requests = List.copyOf(requests);
        security = List.copyOf(security);
        responses = List.copyOf(responses);
    }
}
