package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.util.Optional;

/**
 * What the file {@code fieldtable-docs.lock} says: where the docs of a project were fetched from, and what was fetched.
 *
 * <p>It is sorted JSON without anything of the machine or the time:
 *
 * <pre>{@code
 * {
 *   "docs" : {"folder" : "docs", "pages" : 1098, "sha256" : "90bd…"},
 *   "evidence" : {"sha256" : "5c0e…"},
 *   "format" : 1,
 *   "gone" : {"sha256" : "17c5…"},
 *   "origin" : {"kind" : "git", "learn" : "src", "location" : "https://…", "ref" : "main"},
 *   "resolved" : {"commit" : "3f0c…"}
 * }
 * }</pre>
 *
 * @param folder the docs folder, from the folder of the lock, with {@code /} between its parts
 * @param origin where the docs are published
 * @param resolved what exactly was fetched
 * @param docs the hash of the fetched pages
 * @param pages how many there are
 * @param gone the hash of the file that keeps what is gone from the docs and stays in the Java; empty if nothing does
 * @param evidence the hash of what was fetched to be learned from; empty if nothing was
 */
public record DocsLock(
        String folder, Origin origin, Resolved resolved, String docs, int pages, String gone, String evidence) {
    /** What the file is called unless the user says otherwise. It stands beside the docs folder. */
    public static final String FILE_NAME = "fieldtable-docs.lock";

    /**
     * Reads a lock.
     *
     * @param text what {@link #toJson} gave
     * @return the lock; nothing and an error if the text is no lock. Never throws
     */
    public static Outcome<Optional<DocsLock>> read(SourceText text) {
        return DocsLockJson.read(text);
    }

    /** {@return JSON that ends with {@code \n}; the same text for the same lock} */
    public String toJson() {
        return DocsLockJson.write(this);
    }
}
