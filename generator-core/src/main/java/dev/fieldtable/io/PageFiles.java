package dev.fieldtable.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Knows which file each page was read from, for reports that others open the files of. */
public final class PageFiles {
    private final Path base;
    private final List<DocsRoot> roots;
    private final List<Path> outputs;
    private final List<Path> others;

    private PageFiles(Path base, List<DocsRoot> roots, List<Path> outputs, List<Path> others) {
        this.base = base;
        this.roots = roots;
        this.outputs = outputs;
        this.others = others;
    }

    /**
     * Looks at the same files and folders as {@link SourceReader#read}.
     *
     * @param docs files and folders
     * @param base the folder that the reader of a report starts from, such as the working folder
     * @return the files; what is not there is passed over
     */
    public static PageFiles of(List<Path> docs, Path base) {
        List<Path> found = docs.stream()
                .filter(Files::exists)
                .map(PageFiles::real)
                .distinct()
                .toList();
        return new PageFiles(real(base), DocsRoot.of(found), List.of(), List.of());
    }

    /**
     * Knows the generated files too, which {@link FileSetWriter} names by their paths on the disk.
     *
     * @param folder an output folder, as it was given to that one
     * @return the same files and those
     */
    public PageFiles withOutput(Path folder) {
        List<Path> more = new ArrayList<>(outputs);
        more.add(folder);
        return new PageFiles(base, roots, List.copyOf(more), others);
    }

    /**
     * Knows a file too that is none of the docs, such as that of the facts.
     *
     * @param file the file, by the path that diagnostics name it by
     * @return the same files and that
     */
    public PageFiles with(Path file) {
        List<Path> more = new ArrayList<>(others);
        more.add(file);
        return new PageFiles(base, roots, outputs, List.copyOf(more));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /**
     * The file of a page.
     *
     * @param page the page's path as diagnostics name it
     * @return the file below the base, or its whole path if it is elsewhere, with {@code /} between its parts; the
     *     page's path itself if no such page was read
     */
    public String fileOf(String page) {
        for (Path output : outputs) {
            if ((page + "/").startsWith(slashed(output) + "/")) {
                return shown(real(output).resolve(output.relativize(Path.of(page))));
            }
        }
        for (Path other : others) {
            if (slashed(other).equals(page)) {
                return shown(real(other));
            }
        }
        for (DocsRoot root : roots) {
            if (!root.folder() && root.prefix().equals(page)) {
                return shown(root.path());
            }
            String prefix = root.prefix().isEmpty() ? "" : root.prefix() + "/";
            if (root.folder() && page.startsWith(prefix)) {
                return shown(root.path().resolve(page.substring(prefix.length())));
            }
        }
        return page;
    }

    /**
     * The file of a page, on the disk.
     *
     * @param page the page's path as diagnostics name it
     * @return the file that {@link #fileOf} names, absolute
     */
    public Path pathOf(String page) {
        return base.resolve(fileOf(page)).normalize();
    }

    private String shown(Path found) {
        Path file = found.normalize();
        Path path = file.startsWith(base) ? base.relativize(file) : file;
        return slashed(path);
    }

    /**
     * A path as reports write it.
     *
     * @param path any path
     * @return the path with {@code /} between its parts
     */
    public static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
