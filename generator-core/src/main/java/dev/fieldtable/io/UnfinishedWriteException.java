package dev.fieldtable.io;

import java.io.IOException;

/** The disk failed after the first of several files had changed. Every file is whole, and the next run goes on. */
final class UnfinishedWriteException extends IOException {
    private static final long serialVersionUID = 1;

    private final IOException reason;

    UnfinishedWriteException(IOException reason) {
        super(reason.getMessage(), reason);
        this.reason = reason;
    }

    /** {@return why} */
    IOException reason() {
        return reason;
    }
}
