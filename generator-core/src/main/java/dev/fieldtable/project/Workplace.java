package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where runs take place.
 *
 * @param folder the folder that relative paths, and the git repository at hand, are found from
 * @param reportsFrom the folder that the paths in reports for programs start from
 * @param artifacts the way to Maven artifacts
 * @param input the page that the path {@code -} stands for; {@code null} if there is none
 */
public record Workplace(
        Path folder,
        Path reportsFrom,
        Artifacts artifacts,
        @Nullable Outcome<SourceText> input) {
    /** What a user writes for the page that comes through standard input. */
    public static final Path INPUT = Path.of("-");

    /**
     * Makes a page of what comes through standard input.
     *
     * @param bytes the page
     * @return the page, and a warning if it is not UTF-8
     */
    public static Outcome<SourceText> page(byte[] bytes) {
        return SourceReader.page("stdin.md", bytes);
    }

    /**
     * A place without Maven artifacts and standard input.
     *
     * @param folder the folder that relative paths start from
     * @return the place
     */
    public static Workplace in(Path folder) {
        return new Workplace(
                folder,
                folder,
                coordinates -> {
                    throw new IOException("there is no way to Maven artifacts here");
                },
                null);
    }
}
