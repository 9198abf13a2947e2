package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the file {@code fieldtable-docs.lock} says: where the docs of a project were fetched from, and what was fetched.
 *
 * <p>It is sorted JSON without anything of the machine or the time:
 *
 * <pre>{@code
 * {
 *   "arguments" : ["--output", "src/generated/java", "--base-package", "com.acme.plex"],
 *   "docs" : {"folder" : "docs", "pages" : 1098, "sha256" : "90bd…"},
 *   "format" : 1,
 *   "gone" : {"sha256" : "17c5…"},
 *   "origin" : {"kind" : "git", "location" : "https://…", "ref" : "main", "folder" : "docs"},
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
 * @param arguments what else was said on the command line, for a run that says nothing
 */
public record DocsLock(
        String folder, Origin origin, Resolved resolved, String docs, int pages, String gone, List<String> arguments) {
    /** What the file is called unless the user says otherwise. It stands beside the docs folder. */
    public static final String FILE_NAME = "fieldtable-docs.lock";

    /** Copies the list. */
    public DocsLock {
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads a lock.
     *
     * @param text what {@link #toJson} gave
     * @return the lock; nothing and an error if the text is no lock. Never throws
     */
    public static Outcome<Optional<DocsLock>> read(SourceText text) {
        return DocsLockJson.read(text);
    }

    /** {@return which files were fetched as pages, if a command line has said it} */
    public Optional<PageFilter> filter() {
        List<String> include = values("--include");
        List<String> exclude = values("--exclude");
        return include.isEmpty() && exclude.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageFilter(include, exclude));
    }

    private List<String> values(String option) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            if (arguments.get(i).equals(option)) {
                values.add(arguments.get(i + 1));
            }
        }
        return values;
    }

    /** {@return JSON that ends with {@code \n}; the same text for the same lock} */
    public String toJson() {
        return DocsLockJson.write(this);
    }
}
