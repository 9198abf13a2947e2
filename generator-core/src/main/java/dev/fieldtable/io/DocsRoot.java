package dev.fieldtable.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * A file or folder that the user named as docs.
 *
 * @param path its real path
 * @param folder whether it is a folder
 * @param prefix what the paths of its pages begin with; for a file the whole path
 * @param linkPrefix what their link paths begin with; for a file the whole link path
 */
record DocsRoot(Path path, boolean folder, String prefix, String linkPrefix) {
    private static final String DOCS = "docs";
    private static final String MODELS = "models";

    /** Names every root so that no two pages get the same path. */
    static List<DocsRoot> of(List<Path> paths) {
        List<String> labels = labels(paths);
        List<DocsRoot> roots = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            boolean folder = Files.isDirectory(path);
            String prefix = folder && paths.size() == 1 ? "" : labels.get(i);
            roots.add(new DocsRoot(path, folder, prefix, linkPrefix(path, folder, prefix, hasModels(path))));
        }
        return roots.stream().map(root -> root.apartFrom(roots)).toList();
    }

    /**
     * The only docs folder of a run.
     *
     * @param path its real path; need not exist yet
     * @param models whether it has a folder of models
     */
    static DocsRoot ofFolder(Path path, boolean models) {
        return new DocsRoot(path, true, "", linkPrefix(path, true, "", models));
    }

    /** Parts of two docs trees may both begin at {@code models}: then each keeps the name of its own tree. */
    private DocsRoot apartFrom(List<DocsRoot> roots) {
        boolean mixed = roots.stream()
                .anyMatch(other -> !other.path().equals(path)
                        && other.linkPrefix().equals(linkPrefix)
                        && !other.path().startsWith(path)
                        && !path.startsWith(other.path()));
        return mixed ? new DocsRoot(path, folder, prefix, prefix) : this;
    }

    /** The last names of each path, as few as will tell them apart. */
    private static List<String> labels(List<Path> paths) {
        int longest = paths.stream().mapToInt(Path::getNameCount).max().orElse(0);
        for (int count = 1; count < longest; count++) {
            List<String> labels = labels(paths, count);
            if (new HashSet<>(labels).size() == paths.size()) {
                return labels;
            }
        }
        return labels(paths, longest);
    }

    private static List<String> labels(List<Path> paths, int count) {
        return paths.stream().map(path -> lastNames(path, count)).toList();
    }

    private static String lastNames(Path path, int count) {
        List<String> names = names(path);
        return String.join("/", names.subList(Math.max(0, names.size() - count), names.size()));
    }

    private static boolean hasModels(Path path) {
        return Files.isDirectory(path.resolve(MODELS));
    }

    /**
     * Where the root stands in the docs tree that it is a part of, so that links which lead out of the part and back
     * into it still arrive.
     *
     * <p>Only the folders next to it are asked: the packages of the generated code follow from link paths, and must
     * not depend on where someone keeps a checkout.
     */
    private static String linkPrefix(Path path, boolean folder, String prefix, boolean models) {
        if (folder && models) {
            return prefix;
        }
        List<String> names = names(path);
        int start = startOfLinks(folder ? names : names.subList(0, names.size() - 1));
        boolean whole = start < 0 || start == names.size();
        return whole ? prefix : String.join("/", names.subList(start, names.size()));
    }

    /**
     * Where a folder that is not on the disk stands in its docs tree, told by the folders that lead to it; empty for the
     * root of one. On the disk, the same folder alone has the same.
     *
     * @param folders the names of the folders, from the outermost to the one that is meant
     * @param models whether it has a folder of models
     */
    static String linkPrefix(List<String> folders, boolean models) {
        int start = models ? -1 : startOfLinks(folders);
        return start < 0 ? "" : String.join("/", folders.subList(start, folders.size()));
    }

    /** Links start at a folder of models, else after a folder of docs. */
    private static int startOfLinks(List<String> folders) {
        int models = Collections.lastIndexOfSubList(folders, List.of(DOCS, MODELS));
        if (models >= 0) {
            return models + 1;
        }
        int last = folders.size() - 1;
        for (int i = last; i >= Math.max(0, last - 1); i--) {
            if (folders.get(i).equals(MODELS)) {
                return i;
            }
            if (folders.get(i).equals(DOCS)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static List<String> names(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return names;
    }

    /** Tells whether something below a docs folder is in its folder of models. */
    static boolean isInModels(String path) {
        return path.startsWith(MODELS + "/");
    }

    /** The path of something that was found below this root, with slashes on every machine. */
    String below(Path descendant) {
        String separator = path.getFileSystem().getSeparator();
        String start = path.toString();
        String found = descendant.toString();
        // What is found begins with where the search began, so that names need not be compared one by one.
        int from = start.endsWith(separator) ? start.length() : start.length() + separator.length();
        String below = found.substring(Math.min(from, found.length()));
        return separator.equals("/") ? below : below.replace(separator, "/");
    }

    /** The path that a page is known by. */
    String pathOf(String below) {
        return join(prefix, below);
    }

    /** The path that a page's links start from. */
    String linkPathOf(String below) {
        return join(linkPrefix, below);
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "/" + second;
    }
}
