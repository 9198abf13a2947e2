package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.TreeCollector.TooLargeException;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Reads pages of a commit, what can be learned from in it, or a single file, without touching what is checked out. */
final class GitReader {
    private GitReader() {}

    /**
     * Reads the pages below a path of a commit.
     *
     * @param revision {@code REF:path}; a path from the root of the repository, empty for all of it
     * @param folder a folder within the repository
     * @param filter which files are pages
     * @return the pages, or a diagnostic that says why there are none. Never throws
     */
    static Outcome<List<SourceText>> read(String revision, Path folder, PageFilter filter) {
        PageCollector pages = new PageCollector(revision, filter);
        String root = read(revision, folder, pages.tree());
        return pages.pages(above(path(revision)), root);
    }

    /**
     * Takes files below a path of a commit.
     *
     * @param revision {@code REF:path}, likewise
     * @param folder a folder within the repository
     * @param files takes what it asks for, by its path from the root of the repository, and is told why there is nothing
     * @return the folder that the repository is checked out in, with {@code /} behind it; empty if there is none. Never throws
     */
    static String read(String revision, Path folder, TreeCollector files) {
        String ref = revision.substring(0, revision.indexOf(':'));
        String root = "";
        try (Repository repository = GitRepositories.around(folder)) {
            if (repository == null) {
                files.unreadable(
                        "there is no such file or folder, and no git repository here to look for `" + ref + "`");
                return "";
            }
            root = root(repository);
            read(repository, ref, path(revision), files);
        } catch (IOException e) {
            files.unreadable(IoReason.of(e));
        }
        return root;
    }

    /** {@return the path in {@code REF:path}, from the root of the repository} */
    static String path(String revision) {
        return stripped(revision.substring(revision.indexOf(':') + 1));
    }

    /**
     * Reads the pages below a path of a commit.
     *
     * @param repository the repository
     * @param ref the commit, or the name of one
     * @param folder a path from the root of the repository, empty for all of it
     * @param name what the tree is called in diagnostics
     * @param filter which files are pages
     * @return the pages, or a diagnostic that says why there are none
     */
    static Outcome<List<SourceText>> read(
            Repository repository, String ref, String folder, String name, PageFilter filter) {
        PageCollector pages = new PageCollector(name, filter);
        read(repository, ref, folder, pages.tree());
        return pages.pages(above(folder), "");
    }

    /**
     * Reads what can be learned from at a path of a commit.
     *
     * @param repository the repository
     * @param ref the commit, or the name of one
     * @param path a path from the root of the repository; empty for nothing
     * @param name what the tree is called in diagnostics
     * @return the texts, or a diagnostic that says why there are none
     */
    static Outcome<List<SourceText>> readEvidence(Repository repository, String ref, String path, String name) {
        return EvidenceReader.read(name, path, files -> read(repository, ref, path, files));
    }

    /**
     * Reads a single file of a commit.
     *
     * @param revision {@code REF:path}, of which the path does not matter
     * @param folder a folder within the repository
     * @param file the file where it is checked out, or would be
     * @return the file in that commit; nothing if there is no such commit, or git keeps no such file: it is out of the
     *     repository, is ignored, is a link, or cannot be read. Never throws
     */
    static Optional<StateReader.Committed> readFile(String revision, Path folder, Path file) {
        String ref = revision.substring(0, revision.indexOf(':'));
        try (Repository repository = ref.isBlank() ? null : GitRepositories.around(folder)) {
            if (repository == null) {
                return Optional.empty();
            }
            ObjectId tree = repository.resolve(ref + "^{tree}");
            Path real = real(file);
            String root = root(repository);
            if (tree == null || root.isEmpty() || !real.startsWith(Path.of(root))) {
                return Optional.empty();
            }
            String path = PageFiles.slashed(Path.of(root).relativize(real));
            try (TreeWalk found = TreeWalk.forPath(repository, path, tree)) {
                if (found == null) {
                    return isIgnored(repository, path)
                            ? Optional.empty()
                            : Optional.of(new StateReader.Committed(null));
                }
                return text(repository, found)
                        .map(text -> new StateReader.Committed(SourceText.of(ref + ":" + path, text)));
            }
        } catch (IOException | GitAPIException | RevisionSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Git keeps a link as such, so what the file is called itself is not resolved. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return folder == null || Files.notExists(folder)
                ? absolute
                : folder.toRealPath().resolve(absolute.getFileName());
    }

    private static boolean isIgnored(Repository repository, String path) throws GitAPIException {
        try (Git git = Git.wrap(repository)) {
            return git.status().addPath(path).call().getIgnoredNotInIndex().stream()
                    .anyMatch(ignored -> (path + "/").startsWith(ignored + "/"));
        }
    }

    private static Optional<String> text(Repository repository, TreeWalk found) throws IOException {
        FileMode mode = found.getFileMode(0);
        if (mode.equals(FileMode.SYMLINK) || mode.getObjectType() != Constants.OBJ_BLOB) {
            return Optional.empty();
        }
        ObjectLoader blob = repository.open(found.getObjectId(0));
        return blob.getSize() > Limits.MOST_BYTES
                ? Optional.empty()
                : Optional.of(DecodedText.of(blob.getBytes(Limits.MOST_BYTES)).content());
    }

    /**
     * Tells whether a name is that of a commit.
     *
     * @param ref what may be one
     * @param folder a folder within the repository
     * @return whether it is; not, if there is no repository
     */
    static boolean knows(String ref, Path folder) {
        try (Repository repository = ref.isBlank() ? null : GitRepositories.around(folder)) {
            return repository != null && repository.resolve(ref + "^{commit}") != null;
        } catch (IOException | RevisionSyntaxException e) {
            return false;
        }
    }

    private static void read(Repository repository, String ref, String path, TreeCollector files) {
        try {
            ObjectId tree = ref.isBlank() ? null : repository.resolve(ref + "^{tree}");
            if (tree == null) {
                files.unreadable("the git repository knows no `" + ref + "`");
            } else if (!walk(repository, tree, path, files)) {
                files.unreadable("`" + ref + "` has no `" + path + "`");
            }
        } catch (TooLargeException e) {
            files.unreadable(String.valueOf(e.getMessage()));
        } catch (RevisionSyntaxException e) {
            files.unreadable("`" + ref + "` is no name that git knows");
        } catch (IOException | RuntimeException e) {
            files.unreadable(GitReason.of(e));
        }
    }

    private static String above(String path) {
        return path.isEmpty() ? "" : path + "/";
    }

    /** The repository itself may be checked out as a folder of docs. */
    private static String root(Repository repository) throws IOException {
        return repository.isBare()
                ? ""
                : PageFiles.slashed(repository.getWorkTree().toPath().toRealPath()) + "/";
    }

    private static String stripped(String path) {
        String stripped = path.startsWith("./") ? path.substring(2) : path;
        return stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static boolean walk(Repository repository, ObjectId tree, String path, TreeCollector files)
            throws IOException, TooLargeException {
        boolean found = false;
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            if (!path.isEmpty()) {
                walk.setFilter(PathFilter.create(path));
            }
            while (walk.next()) {
                found = true;
                FileMode mode = walk.getFileMode(0);
                String file = walk.getPathString();
                files.meet(file);
                if (mode.equals(FileMode.SYMLINK)) {
                    files.refuse(file, "is a link");
                } else if (mode.getObjectType() == Constants.OBJ_BLOB && files.wants(file)) {
                    files.add(file, content(repository, walk.getObjectId(0), file, files));
                }
            }
        }
        return found;
    }

    /** What is too large for a page may not have been cloned, or not have been fetched. */
    private static byte[] content(Repository repository, ObjectId id, String file, TreeCollector files)
            throws IOException, TooLargeException {
        ObjectLoader blob;
        try {
            blob = repository.open(id);
        } catch (MissingObjectException e) {
            throw new TooLargeException(GitReason.lacksFile(file));
        }
        if (blob.getSize() > files.room()) {
            throw new TooLargeException("`" + file + "` is too large");
        }
        return blob.getBytes((int) files.room());
    }
}
