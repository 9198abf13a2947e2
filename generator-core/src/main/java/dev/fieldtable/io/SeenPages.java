package dev.fieldtable.io;

import dev.fieldtable.output.KeptPages;
import java.nio.file.Path;
import java.util.List;

/**
 * Pages as a run has read them, and what an earlier one has left of the files that are made from them.
 *
 * @param found the files, as they were found before any was opened
 * @param stamps what the disk told of each before it was opened, as {@link FoundPages#stamps} gives it
 * @param hashes what the content of each is known by; fewer than the files if one could not be read
 * @param kept what is to be kept of what they say
 * @param earlier what an earlier run has left in the folder that is written to
 */
public record SeenPages(
        FoundPages found, List<String> stamps, List<String> hashes, KeptPages kept, EarlierRun earlier) {
    /** Copies the lists. */
    public SeenPages {
        stamps = List.copyOf(stamps);
        hashes = List.copyOf(hashes);
    }

    /**
     * The same pages, of which what they say is kept once, where the models go.
     *
     * @param folder the folder that is written to
     * @param owner whose files it holds
     * @return these, or a copy for another folder
     */
    SeenPages in(Path folder, String owner) {
        return earlier.isOf(folder)
                ? this
                : new SeenPages(found, stamps, hashes, KeptPages.NONE, EarlierRun.in(folder, owner));
    }
}
