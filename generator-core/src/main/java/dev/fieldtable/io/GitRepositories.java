package dev.fieldtable.io;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** Git repositories of this machine, what refs are called, and what goes on from what. */
final class GitRepositories {
    private static final byte[] BUNDLE = "# v".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    private GitRepositories() {}

    /**
     * Opens a repository of this machine.
     *
     * @param url an address or a path
     * @return the repository; nothing if it lies elsewhere, or there is none
     * @throws IOException if it cannot be read; the message is a part of a sentence
     */
    static Optional<Repository> open(String url) throws IOException {
        File folder = folder(url);
        if (folder == null || !folder.isDirectory()) {
            return Optional.empty();
        }
        RepositoryBuilder builder = new RepositoryBuilder();
        File found = FileKey.resolve(folder, FS.DETECTED);
        if (found != null) {
            builder.setGitDir(found);
        } else if (new File(folder, Constants.DOT_GIT).isFile()) {
            // A worktree or a submodule, whose repository lies elsewhere.
            builder.setWorkTree(folder);
        } else {
            return Optional.empty();
        }
        return Optional.of(built(builder));
    }

    /**
     * Opens the repository that a folder is in.
     *
     * @param folder a folder
     * @return the repository; {@code null} if there is none
     * @throws IOException if it cannot be read; the message is a part of a sentence
     */
    static @Nullable Repository around(Path folder) throws IOException {
        RepositoryBuilder builder =
                new RepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
        return builder.getGitDir() == null ? null : built(builder);
    }

    /** The library says with an exception that nobody declares that its configuration makes no sense. */
    private static Repository built(RepositoryBuilder builder) throws IOException {
        try {
            return builder.build();
        } catch (IOException | RuntimeException e) {
            throw new IOException(GitReason.of(e), e);
        }
    }

    /**
     * Tells that there is no repository at a path, nor a bundle of one.
     *
     * @param url an address or a path
     * @return whether it is of this machine, and there is neither
     * @throws IOException if it cannot be read
     */
    static boolean isMissing(String url) throws IOException {
        File file = folder(url);
        return file != null && !(file.isFile() && isBundle(file));
    }

    private static boolean isBundle(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return Arrays.equals(in.readNBytes(BUNDLE.length), BUNDLE);
        }
    }

    private static @Nullable File folder(String url) {
        try {
            URIish address = new URIish(url);
            return address.isRemote() ? null : new File(address.getPath());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** {@return whether a ref is the name of a commit itself} */
    static boolean isCommit(String ref) {
        return COMMIT.matcher(ref).matches();
    }

    /**
     * What a ref may be called in full.
     *
     * @param ref what a user wrote; empty for what a repository shows first
     * @return its names: as git does, a tag counts before a branch
     */
    static List<String> names(String ref) {
        if (ref.isEmpty()) {
            return List.of(Constants.HEAD);
        }
        return ref.equals(Constants.HEAD) || ref.startsWith(Constants.R_REFS)
                ? List.of(ref)
                : List.of(Constants.R_TAGS + ref, Constants.R_HEADS + ref);
    }

    /** {@return that there is no such ref, as a part of a sentence} */
    static IOException noRef(String ref) {
        if (ref.isEmpty()) {
            return new IOException("the repository is empty");
        }
        return new IOException(
                "the repository has no " + (isCommit(ref) ? "commit" : "tag, branch or commit") + " `" + ref + "`");
    }

    /**
     * Finds a commit.
     *
     * @param repository a repository
     * @param name its full name
     * @return the commit; nothing if there is no such
     * @throws IOException if the repository cannot be read
     */
    static Optional<ObjectId> commit(Repository repository, String name) throws IOException {
        ObjectId id;
        if (isCommit(name)) {
            id = ObjectId.fromString(name);
            if (!repository.getObjectDatabase().has(id)) {
                return Optional.empty();
            }
        } else {
            Ref ref = repository.exactRef(name);
            id = ref == null ? null : ref.getObjectId();
        }
        return Optional.ofNullable(id == null ? null : repository.resolve(id.name() + "^{commit}"));
    }

    /**
     * Tells whether a commit goes on from an earlier one.
     *
     * @param repository the repository
     * @param earlier the earlier one; {@code null} if it does not matter
     * @param commit the commit
     * @return what is known of it
     * @throws IOException if the repository cannot be read
     */
    static GitFetcher.History history(Repository repository, @Nullable ObjectId earlier, ObjectId commit)
            throws IOException {
        if (earlier == null || earlier.equals(commit)) {
            return GitFetcher.History.CONTINUED;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            if (walk.isMergedInto(walk.parseCommit(earlier), walk.parseCommit(commit))) {
                return GitFetcher.History.CONTINUED;
            }
        } catch (MissingObjectException e) {
            if (!e.getObjectId().equals(earlier)) {
                throw e;
            }
        }
        return repository.getObjectDatabase().getShallowCommits().isEmpty()
                ? GitFetcher.History.REWRITTEN
                : GitFetcher.History.CUT;
    }
}
