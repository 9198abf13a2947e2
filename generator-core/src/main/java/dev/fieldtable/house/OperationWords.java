package dev.fieldtable.house;

import java.util.Set;

/**
 * What tells of an operation, besides its sections.
 *
 * @param idAttribute the attribute that holds its id, in the comment below its heading
 * @param methodAttribute the attribute there that holds the method of HTTP
 * @param pathAttribute the attribute there that holds the path
 * @param overview the heading of the list of a page's operations, each with a sentence
 * @param request the parameter that bears the whole request
 * @param security the parameter that bears the credentials
 * @param body the property of the class of an operation's arguments that is the body, by its letters in lower case
 * @param nothing what an operation returns that returns nothing
 * @param stream what the client has around the type of each of many values that come one after the other
 * @param streamContent the content type of such an answer
 * @param own the parameters that are about the client and sent to nobody, by their letters and digits in lower case
 * @param spreadsBody whether what has to be sent as the body may be spread over several parameters
 * @param placed what is put behind the names of parameters that are otherwise the same
 * @param failures what the columns of a table of failures are headed
 */
public record OperationWords(
        String idAttribute,
        String methodAttribute,
        String pathAttribute,
        String overview,
        String request,
        String security,
        String body,
        String nothing,
        String stream,
        String streamContent,
        Set<String> own,
        boolean spreadsBody,
        PlaceEndings placed,
        FailureColumns failures) {
    /** Copies the set. */
    public OperationWords {
        own = Set.copyOf(own);
    }

    /**
     * What is put behind the name of a parameter that another of the same request has too, by where it goes; each by its
     * letters and digits in lower case.
     *
     * @param path that of one in the path
     * @param query that of one in the query
     * @param header that of a header
     */
    public record PlaceEndings(String path, String query, String header) {}

    /**
     * What the columns of a table of failures are headed, in lower case.
     *
     * @param type that of the types
     * @param status that of the statuses
     * @param contentType that of the content types
     */
    public record FailureColumns(String type, String status, String contentType) {}
}
