package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where runs take place.
 *
 * <p>Make one with {@link #in} and {@code with} methods; the constructor grows with what a run may need of its place.
 *
 * @param folder the folder that relative paths, and the git repository at hand, are found from
 * @param reportsFrom the folder that the paths in reports for programs start from
 * @param artifacts the way to Maven artifacts
 * @param proxies knows the proxies that lead to the web; {@code null} for those that the environment names
 * @param proxyPasswords knows what proxies are told; {@code null} if they are told nothing. That Java itself was told of a proxy
 *     counts before both
 * @param input the page that the path {@code -} stands for; {@code null} if there is none
 */
public record Workplace(
        Path folder,
        Path reportsFrom,
        Artifacts artifacts,
        @Nullable ProxySelector proxies,
        @Nullable Authenticator proxyPasswords,
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
     * A place without Maven artifacts and standard input; {@code with} says more of it.
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
                null,
                null,
                null);
    }

    /**
     * Sets where the paths in reports for programs start.
     *
     * @param value the folder
     * @return a copy with that
     */
    public Workplace withReportsFrom(Path value) {
        return new Workplace(folder, value, artifacts, proxies, proxyPasswords, input);
    }

    /**
     * Sets the way to Maven artifacts.
     *
     * @param value the way
     * @return a copy with that
     */
    public Workplace withArtifacts(Artifacts value) {
        return new Workplace(folder, reportsFrom, value, proxies, proxyPasswords, input);
    }

    /**
     * Sets the proxies that lead to the web, where the environment is not to be asked for them.
     *
     * @param value knows them
     * @param passwords knows what they are told; {@code null} if they are told nothing
     * @return a copy with that
     */
    public Workplace withProxies(ProxySelector value, @Nullable Authenticator passwords) {
        return new Workplace(folder, reportsFrom, artifacts, value, passwords, input);
    }

    /**
     * Sets the page that the path {@code -} stands for.
     *
     * @param value the page, as {@link #page} makes it; {@code null} if there is none
     * @return a copy with that
     */
    public Workplace withInput(@Nullable Outcome<SourceText> value) {
        return new Workplace(folder, reportsFrom, artifacts, proxies, proxyPasswords, value);
    }
}
