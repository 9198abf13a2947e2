package dev.fieldtable.output;

/**
 * How many files a plan concerns.
 *
 * @param written the files that are new or have another content than before
 * @param unchanged the files that were there as wanted; not touched
 * @param deleted the files of ours that were not wanted any more
 */
public record WriteCounts(int written, int unchanged, int deleted) {
    /** Nothing at all. */
    public static final WriteCounts NONE = new WriteCounts(0, 0, 0);

    /**
     * Adds what was done elsewhere.
     *
     * @param other that
     * @return both
     */
    public WriteCounts and(WriteCounts other) {
        return new WriteCounts(written + other.written, unchanged + other.unchanged, deleted + other.deleted);
    }

    /**
     * Counts a plan.
     *
     * @param plan the plan
     * @return its counts
     */
    public static WriteCounts of(WritePlan plan) {
        return new WriteCounts(
                plan.writes().size(), plan.unchanged().size(), plan.deletions().size());
    }
}
