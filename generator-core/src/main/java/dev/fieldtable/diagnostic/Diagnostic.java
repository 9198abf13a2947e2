package dev.fieldtable.diagnostic;

import dev.fieldtable.source.SourceSpan;
import java.util.Comparator;

/**
 * A problem met on the way, and the place it was met at.
 *
 * @param code which kind of problem it is
 * @param severity how much it matters; {@link #of} takes the kind's default
 * @param message one sentence about this very place, without the place itself
 * @param span the place
 * @param hint what to do next; none when the message says it all
 */
public record Diagnostic(DiagnosticCode code, Severity severity, String message, SourceSpan span, Advice hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(each -> each.hint().toString())
            .thenComparing(Diagnostic::severity);

    /**
     * A diagnostic of the kind's own severity.
     *
     * @param code which kind of problem it is
     * @param span the place
     * @param message one sentence about this very place
     * @param hint what to do next, word for word; may be empty
     * @return the diagnostic
     */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message, String hint) {
        return of(code, span, message, Advice.literal(hint));
    }

    /**
     * A diagnostic of the kind's own severity.
     *
     * @param code which kind of problem it is
     * @param span the place
     * @param message one sentence about this very place
     * @param hint what to do next
     * @return the diagnostic
     */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message, Advice hint) {
        return new Diagnostic(code, code.severity(), message, span, hint);
    }

    /** Orders by page and place, so that a report reads from top to bottom. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
