package dev.fieldtable.io;

import java.util.List;

/**
 * Pages as a run has read them.
 *
 * @param found the files, as they were found before any was opened
 * @param hashes what the content of each is known by; fewer than the files if one could not be read
 */
public record SeenPages(FoundPages found, List<String> hashes) {
    /** Copies the list. */
    public SeenPages {
        hashes = List.copyOf(hashes);
    }
}
