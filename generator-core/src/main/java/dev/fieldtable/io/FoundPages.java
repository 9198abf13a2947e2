package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.work.SideBySide;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that pages are read from, before any of them is opened: {@link SourceReader#find} looks for them. */
public final class FoundPages {
    private final List<Path> docs;
    private final List<Found> files;
    private final List<Diagnostic> diagnostics;
    private final Instant moment;
    private @Nullable List<String> stamps;

    FoundPages(List<Path> docs, List<Found> files, List<Diagnostic> diagnostics, Instant moment) {
        this.docs = List.copyOf(docs);
        this.files = List.copyOf(files);
        this.diagnostics = List.copyOf(diagnostics);
        this.moment = moment;
    }

    /**
     * A file that is a page.
     *
     * @param file the file
     * @param path the path of the page
     * @param linkPath the path that links of the page start from
     */
    record Found(Path file, String path, String linkPath) {}

    /** {@return where the pages lie on the disk, in the order of their paths; absolute} */
    public List<Path> places() {
        return files.stream().map(Found::file).toList();
    }

    /** {@return how many there are} */
    public int count() {
        return files.size();
    }

    /**
     * What the disk told of each when this was asked for first. Whoever asks before a page is opened knows later on whether it is
     * still the page that was read, whatever time it bears. For one thread.
     *
     * @return a word for each, in the order of their paths
     */
    public List<String> stamps() {
        if (stamps == null) {
            stamps = SideBySide.each(files, page -> LastLook.settled(LastLook.stamp(page.file()), moment));
        }
        return stamps;
    }

    List<Path> docs() {
        return docs;
    }

    List<Found> files() {
        return files;
    }

    /** What could not be looked at, or should not be. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** When the search began. */
    Instant moment() {
        return moment;
    }
}
