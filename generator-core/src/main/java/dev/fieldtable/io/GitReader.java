package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.TreeCollector.TooLargeException;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Reads the pages of a commit, or what can be learned from in it, without touching what is checked out. */
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
        int colon = revision.indexOf(':');
        String ref = revision.substring(0, colon);
        String path = stripped(revision.substring(colon + 1));
        PageCollector pages = new PageCollector(revision, filter);
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            pages.tree()
                    .unreadable(
                            "there is no such file or folder, and no git repository here to look for `" + ref + "`");
            return pages.pages("", "");
        }
        String root = "";
        try (Repository repository = builder.build()) {
            root = root(repository);
            read(repository, ref, path, pages.tree());
        } catch (IOException e) {
            pages.tree().unreadable(IoReason.of(e));
        }
        return pages.pages(above(path), root);
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
     * Tells whether a name is that of a commit.
     *
     * @param ref what may be one
     * @param folder a folder within the repository
     * @return whether it is; not, if there is no repository
     */
    static boolean knows(String ref, Path folder) {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
        if (ref.isBlank() || builder.getGitDir() == null) {
            return false;
        }
        try (Repository repository = builder.build()) {
            return repository.resolve(ref + "^{commit}") != null;
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
        } catch (IOException e) {
            files.unreadable(IoReason.of(e));
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
                    ObjectLoader blob = repository.open(walk.getObjectId(0));
                    if (blob.getSize() > files.room()) {
                        throw new TooLargeException("`" + file + "` is too large");
                    }
                    files.add(file, blob.getBytes());
                }
            }
        }
        return found;
    }
}
