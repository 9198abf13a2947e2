package dev.fieldtable.output;

import java.util.Map;

/**
 * What a run has kept for the next one that has something to do.
 *
 * @param files of the files that it wrote
 * @param pages of what pages say
 * @param stamps what the disk told of those pages when they had the content of which it is kept, by their paths
 */
public record Kept(KeptFiles files, KeptPages pages, Map<String, String> stamps) {
    /** Nothing. */
    public static final Kept NONE = new Kept(KeptFiles.NONE, KeptPages.NONE, Map.of());

    /** Copies the map. */
    public Kept {
        stamps = Map.copyOf(stamps);
    }
}
