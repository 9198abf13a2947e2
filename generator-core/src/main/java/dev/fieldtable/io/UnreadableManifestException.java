package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;

/** The manifest is there, but what it says cannot be relied upon. */
final class UnreadableManifestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UnreadableManifestException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What is wrong with it, and where. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
