package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages of a commit, and what can be learned from beside them, from a git repository, by way of a temporary one that is deleted again.
 *
 * <p>Only the commit itself is fetched; its history only where it has to be known whether an earlier commit is a part
 * of it. The user's own git configuration and {@code ~/.netrc} are heeded.
 */
public final class GitFetcher {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final String FETCHED = "refs/fieldtable/fetched";

    private GitFetcher() {}

    /**
     * What to fetch.
     *
     * @param url where the repository is: an address, or a path on this machine
     * @param ref a tag, a branch, a full name such as {@code refs/pull/1/head} or a commit of 40 digits; empty for what
     *     the repository shows first
     * @param folder a path from the root of the repository, empty for all of it
     * @param learn the path, from the root of the repository, of what can be learned from; empty for nothing
     */
    public record Wanted(String url, String ref, String folder, String learn) {}

    /**
     * What was fetched.
     *
     * @param commit the commit, 40 digits
     * @param tag whether the commit was named by a tag
     * @param continued whether the earlier commit is the same or a part of its history; true if none was given
     * @param pages the pages below the folder, or a diagnostic that says why there are none
     * @param evidence what can be learned from, as {@link EvidenceReader} gives it; nothing if it was not asked for
     */
    public record Fetched(
            String commit,
            boolean tag,
            boolean continued,
            Outcome<List<SourceText>> pages,
            Outcome<List<SourceText>> evidence) {}

    /**
     * Fetches.
     *
     * @param wanted what to fetch
     * @param earlier the commit that was fetched the last time, if its history matters
     * @param secondsOfSilence how long to wait for an answer
     * @param filter which files are pages
     * @return what was fetched
     * @throws IOException if it could not be fetched; the message is a part of a sentence
     */
    public static Fetched fetch(Wanted wanted, @Nullable String earlier, int secondsOfSilence, PageFilter filter)
            throws IOException {
        Path folder = Files.createTempDirectory("fieldtable-git");
        try (Git git = Git.init().setBare(true).setDirectory(folder.toFile()).call()) {
            String name = resolve(wanted, secondsOfSilence);
            fetch(git, wanted, name, secondsOfSilence).setDepth(1).call();
            Repository repository = git.getRepository();
            // What is asked for by its own name comes without a ref.
            boolean named = COMMIT.matcher(name).matches();
            ObjectId commit = repository.resolve((named ? name : FETCHED) + "^{commit}");
            if (commit == null) {
                throw new IOException("`" + wanted.ref() + "` is no commit");
            }
            boolean continued = earlier == null
                    || commit.name().equals(earlier)
                    || isPart(ObjectId.fromString(earlier), commit, git, wanted, name, secondsOfSilence);
            return new Fetched(
                    commit.name(),
                    name.startsWith(Constants.R_TAGS),
                    continued,
                    GitReader.read(repository, commit.name(), wanted.folder(), wanted.url(), filter),
                    GitReader.readEvidence(repository, commit.name(), wanted.learn(), wanted.url()));
        } catch (GitAPIException | JGitInternalException e) {
            throw new IOException(reason(e), e);
        } catch (NullPointerException e) {
            // The library's word for files of a repository that a plain web server has, and for an empty answer.
            throw new IOException("no git service answers there", e);
        } finally {
            delete(folder);
        }
    }

    private static boolean isPart(
            ObjectId earlier, ObjectId commit, Git git, Wanted wanted, String name, int secondsOfSilence)
            throws GitAPIException, IOException {
        fetch(git, wanted, name, secondsOfSilence).setUnshallow(true).call();
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            return walk.isMergedInto(walk.parseCommit(earlier), walk.parseCommit(commit));
        } catch (MissingObjectException e) {
            return false;
        }
    }

    private static FetchCommand fetch(Git git, Wanted wanted, String name, int secondsOfSilence) {
        return git.fetch()
                .setRemote(wanted.url())
                .setRefSpecs(new RefSpec("+" + name + ":" + FETCHED))
                .setTagOpt(TagOpt.NO_TAGS)
                .setCredentialsProvider(new NetRCCredentialsProvider())
                .setTimeout(secondsOfSilence);
    }

    /** The full name of a ref: as git does, a tag counts before a branch. */
    private static String resolve(Wanted wanted, int secondsOfSilence) throws GitAPIException, IOException {
        String ref = wanted.ref();
        if (COMMIT.matcher(ref).matches()) {
            requireOnThisMachine(ref, wanted.url());
            return ref;
        }
        Map<String, Ref> refs = Git.lsRemoteRepository()
                .setRemote(wanted.url())
                .setCredentialsProvider(new NetRCCredentialsProvider())
                .setTimeout(secondsOfSilence)
                .callAsMap();
        List<String> names =
                ref.isEmpty() ? List.of(Constants.HEAD) : List.of(ref, Constants.R_TAGS + ref, Constants.R_HEADS + ref);
        return names.stream()
                .filter(refs::containsKey)
                .findFirst()
                .orElseThrow(() -> new IOException(
                        ref.isEmpty()
                                ? "the repository is empty"
                                : "the repository has no tag, branch or commit `" + ref + "`"));
    }

    /** A repository on this machine is served by a thread of the library, which prints a stack trace if it lacks a commit. */
    private static void requireOnThisMachine(String commit, String url) throws IOException {
        File found;
        try {
            URIish address = new URIish(url);
            found = address.isRemote() ? null : FileKey.resolve(new File(address.getPath()), FS.DETECTED);
        } catch (URISyntaxException e) {
            found = null;
        }
        if (found != null) {
            try (Repository repository =
                    new RepositoryBuilder().setGitDir(found).build()) {
                if (!repository.getObjectDatabase().has(ObjectId.fromString(commit))) {
                    throw new IOException("the repository has no commit `" + commit + "`");
                }
            }
        }
    }

    /** The innermost exception says what happened; the others say that something did. */
    private static String reason(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null && inner.getCause().getMessage() != null) {
            inner = inner.getCause();
        }
        String message = inner.getMessage();
        return message == null ? inner.getClass().getSimpleName() : message;
    }

    /** While this goes on, the library may be writing a file or two to measure the disk's clock, and deleting them. */
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return remove(file.toFile());
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) {
                return remove(each.toFile());
            }
        });
    }

    /** What cannot be deleted stays in the system's folder for such things; that is no reason to fail. */
    private static FileVisitResult remove(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
        return FileVisitResult.CONTINUE;
    }
}
