package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Gathers the diagnostics of one page while it is read. */
final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Adds a diagnostic that ends with its kind's usual next step. */
    void add(DiagnosticCode code, SourceSpan span, String message) {
        diagnostics.add(Diagnostic.of(code, span, message, code.nextStep()));
    }

    /** Takes the diagnostics over and hands the value on. */
    <T> T keep(Outcome<T> outcome) {
        diagnostics.addAll(outcome.diagnostics());
        return outcome.value();
    }

    <T> Outcome<T> with(T value) {
        return new Outcome<>(value, diagnostics);
    }
}
