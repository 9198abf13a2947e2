package dev.fieldtable.project;

import java.util.Optional;

/**
 * How much memory it takes to make Java of docs, as far as their length tells. A run that has too little of it fails only after
 * it has collected garbage for a minute.
 *
 * @param characters the length of all pages
 */
record HeapNeed(long characters) {
    /** What was just enough for seven and for sixty-eight million characters; docs/performance.md has the runs. */
    private static final long BASE = 10_000_000;

    private static final long BYTES_IN_FIVE_CHARACTERS = 7;

    private static final long MILLION = 1_000_000;

    /**
     * Tells whether that may be too much.
     *
     * @param heap how much memory Java may use, in bytes
     * @return a warning, if it is less than docs of this length have needed
     */
    Optional<String> shortage(long heap) {
        long need = BASE + characters / 5 * BYTES_IN_FIVE_CHARACTERS;
        return heap >= need
                ? Optional.empty()
                : Optional.of(
                        "the docs have %d million characters; of docs as long as that, models take some %d MB of memory, and Java may use %d. Give it more, as with JDK_JAVA_OPTIONS=-Xmx%dm."
                                .formatted(
                                        characters / MILLION, need / MILLION, heap / MILLION, need / MILLION * 3 / 2));
    }
}
