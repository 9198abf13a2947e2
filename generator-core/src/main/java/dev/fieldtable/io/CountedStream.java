package dev.fieldtable.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of each byte that is read, to someone who may end the reading. */
final class CountedStream extends FilterInputStream {
    private final Count count;

    /** Who is told. */
    @FunctionalInterface
    interface Count {
        /**
         * Is told.
         *
         * @param bytes how many more bytes were read; 0 at the end
         * @throws IOException to end the reading
         */
        void add(long bytes) throws IOException;
    }

    CountedStream(InputStream in, Count count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count.add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count.add(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long number) throws IOException {
        long skipped = super.skip(number);
        count.add(skipped);
        return skipped;
    }
}
