package dev.fieldtable.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps all but one run from writing to an output folder, those of other processes too.
 *
 * <p>Its file stays when the run ends. To delete it would let two runs hold locks on two files of one name.
 */
final class OutputLock implements AutoCloseable {
    private static final String FILE_NAME = ".fieldtable-lock";

    private static final int TRIES = 100;
    private static final int MILLISECONDS_BETWEEN = 100;

    private final LockedFile held;

    private OutputLock(LockedFile held) {
        this.held = held;
    }

    /**
     * Waits for the lock, some seconds at most.
     *
     * @param root the output folder's real path
     * @return the lock, to be closed
     * @throws IOException if another run keeps it, or the disk fails
     */
    static OutputLock acquire(Path root) throws IOException {
        return acquire(root, TRIES);
    }

    static OutputLock acquire(Path root, int tries) throws IOException {
        Path file = file(root);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(root.toString(), null, FILE_NAME + " is no file there; delete it");
        }
        for (int left = tries; left > 0; left--) {
            Optional<LockedFile> held = LockedFile.tryLock(file);
            if (held.isPresent()) {
                return new OutputLock(held.get());
            }
            pause();
        }
        throw new FileSystemException(
                root.toString(), null, "another run has been writing to it for some time; wait for its end");
    }

    static Path file(Path root) {
        return root.resolve(FILE_NAME);
    }

    /** Lets another run go on for a moment. */
    static void pause() throws IOException {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was interrupted while it waited for another one");
        }
    }

    /** Writes something into the file, which those who read it have to expect to be cut off. */
    void note(byte[] content) throws IOException {
        held.write(content);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
