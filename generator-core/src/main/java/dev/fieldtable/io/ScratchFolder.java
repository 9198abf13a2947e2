package dev.fieldtable.io;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder, and the end of those that killed runs have left.
 *
 * <p>Whose process is gone, the system tells: it gives the lock in a folder back, whatever machine or container shares the disk.
 * Processes by their numbers are other ones there.
 */
final class ScratchFolder implements AutoCloseable {
    private static final String PREFIX = "fieldtable-git";
    private static final String LOCK = "held";
    private static final int TRIES = 5;

    private final Path path;
    private final LockedFile lock;

    private ScratchFolder(Path path, LockedFile lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes one in the system's folder for such things. */
    static ScratchFolder make() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static ScratchFolder in(Path temporary) throws IOException {
        for (int left = TRIES; left > 0; left--) {
            Path path = Files.createTempDirectory(temporary, PREFIX);
            Optional<LockedFile> lock = LockedFile.tryLock(lockIn(path));
            // Another run may have taken it for a leftover, before it was locked.
            if (lock.isPresent() && Files.exists(lockIn(path))) {
                ScratchFolder made = new ScratchFolder(path, lock.get());
                made.deleteLeftovers(temporary);
                return made;
            }
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
        throw new IOException("no temporary folder can be made in " + temporary);
    }

    /** The file that is locked as long as the folder is in use. */
    static Path lockIn(Path folder) {
        return folder.resolve(LOCK);
    }

    Path path() {
        return path;
    }

    /** Those of the same user alone: in a folder of somebody else, links may come while it is deleted. */
    private void deleteLeftovers(Path temporary) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path each : folders) {
                if (!each.equals(path)
                        && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                        && Files.isRegularFile(lockIn(each), LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(each, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(path))) {
                    deleteLeftover(each);
                }
            }
        } catch (IOException | RuntimeException e) {
            // Nobody asked for it, and the folder that was asked for is there.
        }
    }

    private static void deleteLeftover(Path folder) throws IOException {
        Optional<LockedFile> lock = LockedFile.tryLock(lockIn(folder));
        if (lock.isPresent()) {
            new ScratchFolder(folder, lock.get()).close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            delete(path);
        } finally {
            lock.close();
        }
    }

    /** While this goes on, git's library may be writing a file or two to measure the disk's clock, and deleting them. */
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

    /** What cannot be deleted stays until the end of the process, or for the next run; that is no reason to fail. */
    private static FileVisitResult remove(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
        return FileVisitResult.CONTINUE;
    }
}
