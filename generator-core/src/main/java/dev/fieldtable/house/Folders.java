package dev.fieldtable.house;

import java.util.Locale;
import java.util.Set;

/**
 * The folders that pages lie in, in lower case.
 *
 * @param operations those of the types that operations take and give
 * @param utilities that of the client's own helpers
 * @param library the one that holds the client's own code alone
 * @param internals that of what the client uses within itself
 * @param docs the one that only says that here are docs
 * @param models the one that says so of types, unless it is the innermost
 */
public record Folders(
        Set<String> operations, String utilities, String library, String internals, String docs, String models) {
    /** Copies the set. */
    public Folders {
        operations = Set.copyOf(operations);
    }

    /** {@return whether a page is one of the client's own code, of which nothing is sent or received} */
    public boolean isOwnCode(String path) {
        return ("/" + path.toLowerCase(Locale.ROOT)).contains("/" + library + "/" + utilities + "/");
    }
}
