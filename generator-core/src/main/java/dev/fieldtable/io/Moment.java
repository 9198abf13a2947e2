package dev.fieldtable.io;

import java.time.Instant;

/**
 * When something was looked at, to tell what may be written to again without another time, and how long a server has taken.
 * Nothing else asks for the time, and no more follows from it than whether a file is opened again and whether patience ends.
 */
final class Moment {
    private Moment() {}

    static Instant now() {
        return Instant.now();
    }

    /** {@return nanoseconds since some moment, which go on whatever the time is} */
    static long nanos() {
        return System.nanoTime();
    }
}
