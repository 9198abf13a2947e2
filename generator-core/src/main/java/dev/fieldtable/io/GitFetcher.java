package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Gets the pages of a commit, and what can be learned from beside them, out of a git repository.
 *
 * <p>One that lies on this machine is read where it is. Of another one only the commit itself is fetched; its history only
 * where it has to be known whether an earlier commit is a part of it. The user's own git configuration and {@code ~/.netrc}
 * are heeded.
 */
public final class GitFetcher {
    private GitFetcher() {}

    /**
     * What to fetch.
     *
     * @param url where the repository is: an address, or an absolute path on this machine
     * @param written the same as the user has written it, which is what messages show
     * @param ref a tag, a branch, a full name such as {@code refs/pull/1/head} or a commit of 40 digits; empty for what
     *     the repository shows first
     * @param folder a path from the root of the repository, empty for all of it
     * @param learn the path, from the root of the repository, of what can be learned from; empty for nothing
     */
    public record Wanted(String url, String written, String ref, String folder, String learn) {}

    /** What is known of how a commit came about. */
    public enum History {
        /** The earlier commit is the same, or a part of its history; or none was given. */
        CONTINUED,
        /** The earlier commit is no part of its history. */
        REWRITTEN,
        /** The repository is a shallow clone, whose history ends before it comes to the earlier commit. */
        CUT
    }

    /**
     * What was fetched.
     *
     * @param commit the commit, 40 digits
     * @param tag whether the commit was named by a tag
     * @param history whether it goes on from the earlier commit
     * @param pages the pages below the folder, or a diagnostic that says why there are none
     * @param evidence what can be learned from, as {@link EvidenceReader} gives it; nothing if it was not asked for
     */
    public record Fetched(
            String commit,
            boolean tag,
            History history,
            Outcome<List<SourceText>> pages,
            Outcome<List<SourceText>> evidence) {}

    /**
     * Fetches.
     *
     * @param wanted what to fetch
     * @param earlier the commit that was fetched the last time, if its history matters
     * @param limits how much patience there is
     * @param proxies which proxies lead to it
     * @param filter which files are pages
     * @return what was fetched
     * @throws IOException if it could not be fetched; the message is a part of a sentence
     */
    public static Fetched fetch(
            Wanted wanted, @Nullable String earlier, Limits limits, Proxies proxies, PageFilter filter)
            throws IOException {
        ObjectId before = earlier == null ? null : ObjectId.fromString(earlier);
        try {
            Optional<Repository> here = GitRepositories.open(wanted.url());
            if (here.isPresent()) {
                try (Repository repository = here.get()) {
                    return here(repository, wanted, before, filter);
                }
            }
            if (GitRepositories.isMissing(wanted.url())) {
                throw new IOException("there is no git repository");
            }
            try (GitRemote remote = GitRemote.open(wanted.url(), limits, proxies)) {
                return elsewhere(remote, wanted, before, filter);
            }
        } catch (IOException e) {
            // The library tells of files by their whole paths.
            throw new IOException(IoReason.of(e).replace(wanted.url(), wanted.written()), e);
        }
    }

    private static Fetched here(Repository repository, Wanted wanted, @Nullable ObjectId earlier, PageFilter filter)
            throws IOException {
        try {
            List<String> names = GitRepositories.isCommit(wanted.ref())
                    ? List.of(wanted.ref())
                    : GitRepositories.names(wanted.ref());
            for (String name : names) {
                Optional<ObjectId> commit = GitRepositories.commit(repository, name);
                if (commit.isPresent()) {
                    return fetched(
                            repository,
                            wanted,
                            name,
                            commit.get(),
                            GitRepositories.history(repository, earlier, commit.get()),
                            filter);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(GitReason.of(e), e);
        }
        throw GitRepositories.noRef(wanted.ref());
    }

    private static Fetched elsewhere(GitRemote remote, Wanted wanted, @Nullable ObjectId earlier, PageFilter filter)
            throws IOException {
        try {
            String name = remote.find(wanted.ref());
            String fetched = remote.fetchCommit(name);
            ObjectId commit = GitRepositories.commit(remote.repository(), fetched)
                    .orElseThrow(() -> new IOException("`" + wanted.ref() + "` is no commit"));
            if (earlier != null && !earlier.equals(commit)) {
                remote.fetchHistory(name);
            }
            return fetched(
                    remote.repository(),
                    wanted,
                    name,
                    commit,
                    GitRepositories.history(remote.repository(), earlier, commit),
                    filter);
        } catch (IOException | RuntimeException e) {
            throw remote.because(e);
        }
    }

    private static Fetched fetched(
            Repository repository, Wanted wanted, String name, ObjectId commit, History history, PageFilter filter) {
        return new Fetched(
                commit.name(),
                name.startsWith(Constants.R_TAGS),
                history,
                GitReader.read(repository, commit.name(), wanted.folder(), wanted.written(), filter),
                GitReader.readEvidence(repository, commit.name(), wanted.learn(), wanted.written()));
    }
}
