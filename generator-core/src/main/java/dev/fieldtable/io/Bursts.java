package dev.fieldtable.io;

import org.jspecify.annotations.Nullable;

/** Makes one of what comes in bursts. */
final class Bursts {
    private Bursts() {}

    /** Where things come from, those that matter and others. */
    interface Source {
        /**
         * Waits for the next thing.
         *
         * @return whether it matters
         */
        boolean next() throws InterruptedException;

        /**
         * Waits for the next thing, but not for long.
         *
         * @return whether it matters; {@code null} if none came
         */
        @Nullable
        Boolean nextSoon() throws InterruptedException;
    }

    /**
     * Waits for something that matters, and then until nothing that matters comes for a moment.
     *
     * @return true
     */
    static boolean await(Source source) throws InterruptedException {
        boolean matters = source.next();
        while (!matters) {
            matters = source.next();
        }
        Boolean more = source.nextSoon();
        while (more != null) {
            more = source.nextSoon();
        }
        return true;
    }
}
