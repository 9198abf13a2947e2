package dev.fieldtable.io;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells that a page is not there any more as it was when a run began, or cannot be read any more. */
public final class ChangedPageException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final IOException reason;

    ChangedPageException(String path, IOException reason) {
        super(reason);
        this.path = path;
        this.reason = reason;
    }

    /** {@return the path of the page} */
    public String path() {
        return path;
    }

    /** {@return why it cannot be read} */
    public IOException reason() {
        return reason;
    }
}
