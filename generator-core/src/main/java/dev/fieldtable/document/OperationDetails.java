package dev.fieldtable.document;

import dev.fieldtable.model.Deprecation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of an operation beside the types that tell what others are for.
 *
 * @param name what the client calls it; empty if it has no name
 * @param group what the operations of its page have in common, as its title says; empty for no title
 * @param method the method of HTTP as printed; empty if the page does not give it
 * @param path the path as printed, with the names of its parameters in braces; empty if the page does not give it
 * @param summary one sentence; empty for none
 * @param description the whole description, Markdown; empty for none
 * @param deprecation that it is deprecated; {@code null} if it is not
 * @param parameters the rows of its tables of parameters, the client's own among them
 * @param sent the types of the page whose properties it is sent
 * @param contentType the content type of what is sent, as printed; empty if the page does not say
 * @param answers what it returns and what it fails with
 */
public record OperationDetails(
        String name,
        String group,
        String method,
        String path,
        String summary,
        String description,
        @Nullable Deprecation deprecation,
        List<FieldRow> parameters,
        List<SentType> sent,
        String contentType,
        List<OperationAnswer> answers) {
    /** Copies the lists. */
    public OperationDetails {
        parameters = List.copyOf(parameters);
        sent = List.copyOf(sent);
        answers = List.copyOf(answers);
    }
}
