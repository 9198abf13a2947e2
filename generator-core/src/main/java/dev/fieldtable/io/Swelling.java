package dev.fieldtable.io;

import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of an archive, in all its streams together, and ends the reading of one that swells. */
final class Swelling {
    private final long most;
    private long bytes;

    /**
     * A count.
     *
     * @param most how many bytes may come out
     */
    Swelling(long most) {
        this.most = most;
    }

    /**
     * Counts what is read from a stream.
     *
     * @param in what unpacks
     * @return the same bytes, and an exception in place of the first that is too many
     */
    InputStream measured(InputStream in) {
        return new CountedStream(in, this::count);
    }

    private void count(long more) throws IOException {
        bytes += more;
        if (bytes > most) {
            throw new IOException("it swells to many times its size when it is unpacked");
        }
    }
}
