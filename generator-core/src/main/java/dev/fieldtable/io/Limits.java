package dev.fieldtable.io;

import java.time.Duration;

/**
 * How much patience there is with an origin.
 *
 * @param bytes how large an archive may be, and what a git repository sends
 * @param silence how long to wait for an answer
 * @param whole how long to wait for all of it
 */
public record Limits(int bytes, Duration silence, Duration whole) {
    /** Docs have a few MiB; the archives of whole projects have some more. What is taken out of one may be no larger. */
    static final int MOST_BYTES = 1 << 28;

    /** What is allowed unless a test wants less. */
    public static final Limits DEFAULT = new Limits(MOST_BYTES, Duration.ofSeconds(60), Duration.ofMinutes(10));

    /** {@return that it is too large, as a part of a sentence} */
    public String tooLarge() {
        return "it is larger than " + (bytes >> 20) + " MiB";
    }

    /** {@return that it takes too long, as a part of a sentence} */
    public String tooLong() {
        return "it takes longer than " + whole.toSeconds() + " seconds";
    }

    /** {@return that there is no answer, as a part of a sentence} */
    public String tooSilent() {
        return "the server does not answer within " + silence.toSeconds() + " seconds";
    }
}
