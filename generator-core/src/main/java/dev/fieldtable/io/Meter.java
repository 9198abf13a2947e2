package dev.fieldtable.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Measures what comes over a network, in all its streams together, and ends the reading of what is larger or takes longer
 * than allowed. One byte now and then is no silence, and would go on for ever.
 */
final class Meter {
    private final Limits limits;
    private final LongSupplier nanoTime;
    private final long start;
    private long bytes;

    /**
     * A meter, whose time begins now.
     *
     * @param limits what is allowed
     * @param nanoTime a clock that goes on, whatever the time is
     */
    Meter(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /**
     * Measures what is read from a stream.
     *
     * @param in what comes
     * @return the same bytes, and an exception once there are too many or they have taken too long
     */
    InputStream measured(InputStream in) {
        return new CountedStream(in, more -> {
            bytes += more;
            check();
        });
    }

    /**
     * Ends what has gone too far. A library may swallow the exception and try again somewhere else, which ends here too.
     *
     * @throws OverLimitException if it has
     */
    void check() throws OverLimitException {
        if (bytes > limits.bytes()) {
            throw new OverLimitException(limits.tooLarge());
        }
        if (nanoTime.getAsLong() - start > limits.whole().toNanos()) {
            throw new OverLimitException(limits.tooLong());
        }
    }

    /** More came than is allowed, or it took longer. The message is a part of a sentence. */
    static final class OverLimitException extends IOException {
        private static final long serialVersionUID = 1L;

        OverLimitException(String message) {
            super(message);
        }
    }
}
