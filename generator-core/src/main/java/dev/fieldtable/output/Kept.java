package dev.fieldtable.output;

/**
 * What a run has kept for the next one that has something to do.
 *
 * @param files of the files that it wrote
 * @param pages of what pages say
 */
public record Kept(KeptFiles files, KeptPages pages) {
    /** Nothing. */
    public static final Kept NONE = new Kept(KeptFiles.NONE, KeptPages.NONE);
}
