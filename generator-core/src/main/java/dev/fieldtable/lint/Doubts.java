package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import java.util.List;

/** Takes what a rule has found. */
final class Doubts {
    private final DiagnosticCode code;
    private final List<Diagnostic> found;

    Doubts(DiagnosticCode code, List<Diagnostic> found) {
        this.code = code;
        this.found = found;
    }

    void add(SourceSpan span, String message) {
        add(span, message, code.nextStep());
    }

    void add(SourceSpan span, String message, String hint) {
        add(span, message, Advice.literal(hint));
    }

    private void add(SourceSpan span, String message, Advice hint) {
        found.add(Diagnostic.of(code, span, message, hint));
    }
}
