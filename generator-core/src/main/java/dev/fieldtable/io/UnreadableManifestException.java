package dev.fieldtable.io;

/** The manifest is there, but what it says cannot be relied upon. */
final class UnreadableManifestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableManifestException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong with it, as a sentence. */
    String reason() {
        return reason;
    }
}
