package dev.fieldtable.cli;

import java.io.PrintWriter;

/** Says on a terminal what is going on, in one line that is wiped at the end. */
final class Progress implements AutoCloseable {
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean live;

    Progress(PrintWriter err, boolean live) {
        this.err = err;
        this.live = live;
    }

    void step(String what) {
        if (live) {
            err.print(WIPE + what + " …");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (live) {
            err.print(WIPE);
            err.flush();
        }
    }
}
