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
 * @param topic what it is about, where that is more than its place: people are told once of all of one kind that have the
 *     same, see {@link Digest}; empty where the message says what it is about
 * @param loss what of the docs is not in the model for it
 */
public record Diagnostic(
        DiagnosticCode code, Severity severity, String message, SourceSpan span, Advice hint, String topic, Loss loss)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(each -> each.hint().toString())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::topic)
            .thenComparing(Diagnostic::loss);

    /**
     * A diagnostic that costs nothing, and of which the message says what it is about.
     *
     * @param code which kind of problem it is
     * @param severity how much it matters
     * @param message one sentence about this very place, without the place itself
     * @param span the place
     * @param hint what to do next; none when the message says it all
     */
    public Diagnostic(DiagnosticCode code, Severity severity, String message, SourceSpan span, Advice hint) {
        this(code, severity, message, span, hint, "", Loss.NONE);
    }

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

    /**
     * The same diagnostic as one of several that people are told of as one.
     *
     * @param common what they are all about
     * @return a copy
     */
    public Diagnostic about(String common) {
        return new Diagnostic(code, severity, message, span, hint, common, loss);
    }

    /**
     * The same diagnostic of something that is not in the model for it.
     *
     * @param lost what of the docs that is
     * @return a copy
     */
    public Diagnostic losing(Loss lost) {
        return new Diagnostic(code, severity, message, span, hint, topic, lost);
    }

    /**
     * The same diagnostic, where it matters more or less than others of its kind.
     *
     * @param other how much it matters
     * @return a copy
     */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, message, span, hint, topic, loss);
    }

    /** Orders by page and place, so that a report reads from top to bottom. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
