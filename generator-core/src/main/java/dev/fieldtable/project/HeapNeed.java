package dev.fieldtable.project;

import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.TextBytes;
import java.util.List;
import java.util.Optional;

/**
 * How much memory it takes to make Java of docs, as far as their length tells. A run that has too little of it fails only after
 * it has collected garbage for a minute.
 *
 * @param characters the length of all pages
 * @param wide the length of their lines that have letters beyond Latin-1: what is held of a line may be one text, and Java takes
 *     two bytes for each letter of a text that has such a one
 */
record HeapNeed(long characters, long wide) {
    /** What was just enough for seven and for sixty-eight million characters; docs/performance.md has the runs. */
    private static final long BASE = 10_000_000;

    private static final long BYTES_IN_FIVE_CHARACTERS = 7;

    private static final long MILLION = 1_000_000;

    /**
     * Tells whether pages may take too much. Their letters are looked at only where their length does not tell that there is enough.
     *
     * @param pages the pages
     * @param heap how much memory Java may use, in bytes
     * @return a warning, if it is less than such pages have needed
     */
    static Optional<String> shortage(List<SourceText> pages, long heap) {
        long length = Docs.length(pages);
        if (new HeapNeed(length, length).shortage(heap).isEmpty()) {
            return Optional.empty();
        }
        long wide = pages.stream()
                .flatMap(page -> page.content().lines())
                .filter(TextBytes::isWide)
                .mapToLong(String::length)
                .sum();
        return new HeapNeed(length, wide).shortage(heap);
    }

    /**
     * Tells whether that may be too much.
     *
     * @param heap how much memory Java may use, in bytes
     * @return a warning, if it is less than docs of this length have needed
     */
    Optional<String> shortage(long heap) {
        long need = BASE + characters / 5 * BYTES_IN_FIVE_CHARACTERS + wide;
        return heap >= need
                ? Optional.empty()
                : Optional.of(
                        "the docs have %d million characters; of docs as long as that, models take some %d MB of memory, and Java may use %d. Give it more, as with JDK_JAVA_OPTIONS=-Xmx%dm."
                                .formatted(
                                        characters / MILLION, need / MILLION, heap / MILLION, need / MILLION * 3 / 2));
    }
}
