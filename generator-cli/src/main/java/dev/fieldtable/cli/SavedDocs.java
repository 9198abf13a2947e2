package dev.fieldtable.cli;

import dev.fieldtable.io.SavedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells when pages are saved. */
final class SavedDocs {
    /** Editors save a file in several steps, and several files at a time. */
    private static final long MOMENT = 200;

    /** Begins to look for pages that are saved. */
    @FunctionalInterface
    interface Opener {
        Changes open(List<Path> docs) throws IOException;
    }

    /** What happens to the pages. */
    interface Changes extends AutoCloseable {
        /** Waits for the next change; false if there will be none. */
        boolean await() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private SavedDocs() {}

    static Changes watch(List<Path> docs) throws IOException {
        SavedPages saved = SavedPages.below(docs);
        return new Changes() {
            @Override
            public boolean await() throws IOException {
                return saved.await(MOMENT);
            }

            @Override
            public void close() throws IOException {
                saved.close();
            }
        };
    }
}
