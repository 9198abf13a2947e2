package dev.fieldtable.upstream;

import java.time.Duration;

/**
 * How much patience there is with an origin.
 *
 * @param bytes how large an archive may be
 * @param silence how long to wait for an answer
 * @param whole how long to wait for all of an archive
 */
public record Limits(int bytes, Duration silence, Duration whole) {
    /** Docs have a few MiB; the archives of whole projects have some more. */
    public static final Limits DEFAULT = new Limits(1 << 28, Duration.ofSeconds(60), Duration.ofMinutes(10));
}
