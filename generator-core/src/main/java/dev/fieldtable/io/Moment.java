package dev.fieldtable.io;

import java.time.Instant;

/**
 * When something was looked at, to tell what may be written to again without another time. Nothing else asks for the time, and
 * no more follows from it than whether a file is opened again.
 */
final class Moment {
    private Moment() {}

    static Instant now() {
        return Instant.now();
    }
}
