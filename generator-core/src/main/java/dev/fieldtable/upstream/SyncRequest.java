package dev.fieldtable.upstream;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.io.Outputs;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.output.OwnerNames;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants fetched, and where it goes.
 *
 * @param docs the docs folder; need not exist
 * @param lock the file that says where the docs are from; need not exist
 * @param names the lock of names; need not exist
 * @param origin where the docs are published; {@code null} for what the lock says
 * @param filter which files are pages; no others are fetched
 * @param generation what is generated from the docs
 * @param outputs the folders that the generated files go to
 * @param changelog the file that tells what changed; need not exist
 * @param release what the entry of the changelog is headed with; {@code null} for the tag, the version, or the beginning
 *     of the commit or the hash
 * @param force whether to overwrite or delete pages and generated files that someone has changed, and pages that were
 *     there before the first fetch
 * @param acceptMoved whether the docs may be without what was fetched last in their history
 * @param api whose the generated files are, where several APIs share the output folder; empty for one alone
 */
public record SyncRequest(
        Path docs,
        Path lock,
        Path names,
        @Nullable Origin origin,
        PageFilter filter,
        GenerationRequest generation,
        Outputs outputs,
        Path changelog,
        @Nullable String release,
        boolean force,
        boolean acceptMoved,
        String api) {
    /**
     * Where the lock of a docs folder is, unless the user says otherwise.
     *
     * @param docs the docs folder
     * @param api whose docs they are, where a project has several APIs; empty for one alone
     * @return a file beside it
     */
    public static Path lockOf(Path docs, String api) {
        return docs.resolveSibling(OwnerNames.of(DocsLock.FILE_NAME, api));
    }

    /**
     * Where what was fetched to be learned from is.
     *
     * @param docs the docs folder
     * @param api whose docs they are, where a project has several APIs; empty for one alone
     * @return a folder beside it
     */
    public static Path evidenceOf(Path docs, String api) {
        return docs.resolveSibling(OwnerNames.of("fieldtable-evidence", api));
    }

    /**
     * Where the changelog of a docs folder is, unless the user says otherwise.
     *
     * @param docs the docs folder
     * @param api whose docs they are, where a project has several APIs; empty for one alone
     * @return a file beside it
     */
    public static Path changelogOf(Path docs, String api) {
        return docs.resolveSibling(OwnerNames.of("API-CHANGELOG.md", api));
    }
}
