package dev.fieldtable.io;

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
         * Waits for something that matters, but not for long.
         *
         * @return whether it came
         */
        boolean nextSoon() throws InterruptedException;
    }

    /** Waits for something that matters, and then until nothing that matters comes for a moment. */
    static void await(Source source) throws InterruptedException {
        boolean matters = source.next();
        while (!matters) {
            matters = source.next();
        }
        boolean more = source.nextSoon();
        while (more) {
            more = source.nextSoon();
        }
    }
}
