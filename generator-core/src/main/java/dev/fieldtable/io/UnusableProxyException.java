package dev.fieldtable.io;

import java.io.IOException;

/** What was said of a proxy cannot be used. The message is a part of a sentence, without what only the user may know. */
final class UnusableProxyException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableProxyException(String message) {
        super(message);
    }
}
