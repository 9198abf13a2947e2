package dev.fieldtable.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Files that are written beside the place that they will stand at.
 *
 * <p>Closing it takes back whatever was not moved into place: the files written aside, and the folders made for them.
 */
final class StagedFiles implements AutoCloseable {
    private final Path root;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Deque<Path> madeFolders = new ArrayDeque<>();
    private final Set<Path> knownFolders = new HashSet<>();

    StagedFiles(Path root) {
        this.root = root;
    }

    /** Writes a file aside. The name is always the same, so what a killed run left behind is overwritten by the next. */
    void add(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        makeFolders(Objects.requireNonNull(file.getParent()));
        Path aside = aside(file);
        Files.deleteIfExists(aside);
        waiting.add(file);
        try (OutputStream out = Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(content);
        }
    }

    /** Puts all files in their places, in the order in which they were added. */
    void moveIntoPlace() throws IOException {
        while (!waiting.isEmpty()) {
            Path file = waiting.element();
            Files.move(aside(file), file, StandardCopyOption.ATOMIC_MOVE);
            waiting.remove();
        }
        madeFolders.clear();
    }

    private static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    private void makeFolders(Path folder) throws IOException {
        if (knownFolders.add(folder) && !Files.isDirectory(folder)) {
            Path above = folder.getParent();
            if (above != null) {
                makeFolders(above);
            }
            Files.createDirectory(folder);
            madeFolders.push(folder);
        }
    }

    @Override
    public void close() {
        waiting.forEach(file -> remove(aside(file)));
        madeFolders.forEach(StagedFiles::remove);
    }

    /** The failure that led here is the one to tell of; a folder that is not empty stays. */
    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            // Nothing more can be done.
        }
    }
}
