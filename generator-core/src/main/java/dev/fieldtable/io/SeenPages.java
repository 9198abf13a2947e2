package dev.fieldtable.io;

import dev.fieldtable.output.KeptPages;
import java.util.List;

/**
 * Pages as a run has read them.
 *
 * @param found the files, as they were found before any was opened
 * @param stamps what the disk told of each before it was opened, as {@link FoundPages#stamps} gives it
 * @param hashes what the content of each is known by; fewer than the files if one could not be read
 * @param kept what is to be kept of what they say
 */
public record SeenPages(FoundPages found, List<String> stamps, List<String> hashes, KeptPages kept) {
    /** Copies the lists. */
    public SeenPages {
        stamps = List.copyOf(stamps);
        hashes = List.copyOf(hashes);
    }

    /**
     * Keeps nothing of what they say.
     *
     * @return a copy that does not
     */
    SeenPages withoutKept() {
        return new SeenPages(found, stamps, hashes, KeptPages.NONE);
    }
}
