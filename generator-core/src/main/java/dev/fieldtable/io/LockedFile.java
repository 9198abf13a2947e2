package dev.fieldtable.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that one run alone holds, of all processes.
 *
 * <p>The system itself gives the lock back when a process ends in whatever way, so that the file is there means nothing.
 */
final class LockedFile implements AutoCloseable {
    /** A process that closes any of its channels to a file loses its locks on it, so here only one is ever open. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private LockedFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a file that nobody else holds, and makes it if it is not there.
     *
     * @param file the file, in a folder's real path
     * @return the file, to be closed; nothing if another run holds it
     * @throws IOException if the disk fails, or knows no locks
     */
    static Optional<LockedFile> tryLock(Path file) throws IOException {
        if (!OPEN.add(file)) {
            return Optional.empty();
        }
        LockedFile held = null;
        try {
            held = open(file);
        } finally {
            if (held == null) {
                OPEN.remove(file);
            }
        }
        return Optional.ofNullable(held);
    }

    private static @Nullable LockedFile open(Path file) throws IOException {
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
        return lock == null ? null : new LockedFile(file, channel);
    }

    /** Writes what takes the place of all that is in the file; who reads it meanwhile may see it cut off. */
    void write(byte[] content) throws IOException {
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
