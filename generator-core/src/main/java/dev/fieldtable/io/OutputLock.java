package dev.fieldtable.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all but one run from writing to an output folder, those of other processes too.
 *
 * <p>The system itself gives the lock back when a process ends in whatever way, so the file, which stays, means nothing to the lock.
 * To delete it would let two runs hold locks on two files of one name.
 */
final class OutputLock implements AutoCloseable {
    private static final String FILE_NAME = ".fieldtable-lock";

    /** A process that closes any of its channels to a file loses its locks on it, so here only one is ever open. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private static final int TRIES = 100;
    private static final int MILLISECONDS_BETWEEN = 100;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
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
        for (int left = tries; left > 0; left--) {
            OutputLock lock = tryOnce(file);
            if (lock != null) {
                return lock;
            }
            pause();
        }
        throw new FileSystemException(
                root.toString(), null, "another run has been writing to it for some time; wait for its end");
    }

    /**
     * Takes the lock where nobody has it.
     *
     * @param root the folder's real path
     * @return the lock, to be closed; nothing if another run has it
     * @throws IOException if the disk fails
     */
    static Optional<OutputLock> tryAcquire(Path root) throws IOException {
        return tryOn(file(root));
    }

    /**
     * Takes a lock on any file that nobody else has one on, and makes the file if it is not there.
     *
     * @param file the file, in a folder's real path
     * @return the lock, to be closed; nothing if another run has it
     * @throws IOException if the disk fails, or knows no locks
     */
    static Optional<OutputLock> tryOn(Path file) throws IOException {
        return Optional.ofNullable(tryOnce(file));
    }

    static Path file(Path root) {
        return root.resolve(FILE_NAME);
    }

    private static @Nullable OutputLock tryOnce(Path file) throws IOException {
        if (!OPEN.add(file)) {
            return null;
        }
        OutputLock lock = null;
        try {
            lock = open(file);
        } finally {
            if (lock == null) {
                OPEN.remove(file);
            }
        }
        return lock;
    }

    private static @Nullable OutputLock open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            // By another copy of this class, such as that of another Maven plugin realm: the lock is not free.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new OutputLock(file, channel);
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
        channel.truncate(0);
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OPEN.remove(file);
        }
    }
}
