package dev.fieldtable.io;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;

/** Says in words why a git repository could not be read, or not be fetched from. */
final class GitReason {
    private GitReason() {}

    /**
     * Puts the reason into words.
     *
     * @param failure what the library threw. An exception that nobody declares is its word for bytes that make no sense
     * @return a part of a sentence, without a full stop
     */
    static String of(Exception failure) {
        Optional<String> network = NetworkReason.of(failure);
        if (network.isPresent()) {
            return network.get();
        }
        Throwable inner = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof MissingObjectException missing) {
                return "the repository lacks `" + missing.getObjectId().name()
                        + "`: it was cloned without all of its files, or is damaged";
            }
            if (each instanceof CorruptObjectException) {
                return damaged(each);
            }
            inner = each.getMessage() == null ? inner : each;
        }
        return inner instanceof RuntimeException
                ? damaged(inner)
                : IoReason.of(inner instanceof IOException said ? said : new IOException(inner.getMessage(), inner));
    }

    /** {@return that a repository does not have a file of its own, as a part of a sentence} */
    static String lacksFile(String path) {
        return "`" + path
                + "` is missing: it is larger than a page can be, or the repository was cloned without all of its"
                + " files, or is damaged";
    }

    private static String damaged(Throwable why) {
        String message = why.getMessage();
        return "the repository is damaged"
                + (message == null
                        ? ""
                        : ": " + IoReason.unended(message.lines().findFirst().orElse("")));
    }
}
