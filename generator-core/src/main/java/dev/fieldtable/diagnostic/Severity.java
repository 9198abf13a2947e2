package dev.fieldtable.diagnostic;

import java.util.Collection;
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

    /**
     * Tells whether this is met.
     *
     * @param diagnostics any diagnostics
     * @return whether one of them is of this severity
     */
    public boolean isAmong(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(each -> each.severity() == this);
    }

    /**
     * Counts how often this is met.
     *
     * @param diagnostics any diagnostics
     * @return how many of them are of this severity
     */
    public int countIn(Collection<Diagnostic> diagnostics) {
        return (int)
                diagnostics.stream().filter(each -> each.severity() == this).count();
    }
}
