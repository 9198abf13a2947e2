package dev.fieldtable.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, worst first. */
public enum Severity {
    /** The run fails and writes nothing. */
    ERROR,
    /** Something of the docs is lost or doubtful; the run goes on with a sound choice. */
    WARNING,
    /** Worth knowing; shown on request. */
    INFO;

    /** {@return the name as it is printed and written to JSON: {@code error}, {@code warning}, {@code info}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
