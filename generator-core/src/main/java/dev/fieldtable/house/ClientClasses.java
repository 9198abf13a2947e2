package dev.fieldtable.house;

import java.util.Set;

/**
 * What a client calls the classes that are its own and no JSON. Fields are named by their letters and digits, in lower
 * case.
 *
 * @param request what the class of an operation's parameters ends with
 * @param response what the class of its result ends with
 * @param security what the class of its credentials ends with
 * @param globals what the class of the parameters of all operations ends with
 * @param envelope the fields of a result that holds the answer's status and type
 * @param rawResponse that of them which is the HTTP client's own object
 * @param meta the field of a result that holds request and answer
 * @param page the fields that the result of an operation with pages or headers may have
 * @param result that of them which holds the body
 * @param headers that of them which holds the headers, and may be alone
 */
public record ClientClasses(
        String request,
        String response,
        String security,
        String globals,
        Set<String> envelope,
        String rawResponse,
        String meta,
        Set<String> page,
        String result,
        String headers) {
    /** Copies the sets. */
    public ClientClasses {
        envelope = Set.copyOf(envelope);
        page = Set.copyOf(page);
    }
}
