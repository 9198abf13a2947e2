package dev.fieldtable.io;

import java.time.Instant;

/**
 * When something was looked at, to tell what may have been written to since. Nothing else asks for the time, and nothing but
 * whether a file is opened again follows from it.
 *
 * @param instant the time
 */
record Moment(Instant instant) {
    static Moment now() {
        return new Moment(Instant.now());
    }
}
