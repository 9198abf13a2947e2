package dev.fieldtable.io;

import java.util.List;

/**
 * Pages as a run has read them.
 *
 * @param found the files, as they were found before any was opened
 * @param stamps what the disk told of each before it was opened, as {@link FoundPages#stamps} gives it
 * @param hashes what the content of each is known by; fewer than the files if one could not be read
 */
public record SeenPages(FoundPages found, List<String> stamps, List<String> hashes) {
    /** Copies the lists. */
    public SeenPages {
        stamps = List.copyOf(stamps);
        hashes = List.copyOf(hashes);
    }
}
