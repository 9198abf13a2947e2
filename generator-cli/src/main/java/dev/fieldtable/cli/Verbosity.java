package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.Severity;

/** How much is said on standard error. */
enum Verbosity {
    /** Errors. */
    QUIET,
    /** Errors and warnings, a few of each kind. */
    NORMAL,
    /** Everything. */
    VERBOSE;

    boolean shows(Severity severity) {
        return switch (this) {
            case QUIET -> severity == Severity.ERROR;
            case NORMAL -> severity != Severity.INFO;
            case VERBOSE -> true;
        };
    }
}
