package dev.fieldtable.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that does some things to the real one, and then no more: as if the process were killed, or the disk full. */
final class KilledDisk implements Disk {
    private final Disk real = Disk.real();
    private final boolean recovers;
    private int left;
    private boolean stopped;

    private KilledDisk(int operations, boolean recovers) {
        this.left = operations;
        this.recovers = recovers;
    }

    /** Does so many operations. Of the next one, if it writes, a half is done; and nothing ever after. */
    static KilledDisk after(int operations) {
        return new KilledDisk(operations, false);
    }

    /** Does so many operations. The next one fails; all later ones are done again. */
    static KilledDisk failingOnceAfter(int operations) {
        return new KilledDisk(operations, true);
    }

    boolean wasStopped() {
        return stopped;
    }

    private boolean stop() throws IOException {
        if (stopped && !recovers) {
            throw new IOException("killed");
        }
        return !stopped && left-- == 0;
    }

    private void fail(Path path) throws IOException {
        stopped = true;
        throw new FileSystemException(path.toString(), null, "No space left on device");
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (stop()) {
            fail(folder);
        }
        real.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (stop()) {
            Files.write(file, Arrays.copyOf(content, content.length / 2));
            fail(file);
        }
        real.write(file, content);
    }

    @Override
    public void move(Path file, Path place) throws IOException {
        if (stop()) {
            fail(file);
        }
        real.move(file, place);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (stop()) {
            fail(path);
        }
        real.delete(path);
    }
}
