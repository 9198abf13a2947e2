package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Gathers the diagnostics of one page while it is read. */
final class Findings {
    private static final int QUOTED_LENGTH = 80;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Adds a diagnostic that ends with its kind's usual next step. */
    void add(DiagnosticCode code, SourceSpan span, String message) {
        add(code, span, message, code.nextStep());
    }

    /** Adds a diagnostic with a next step of its own. */
    void add(DiagnosticCode code, SourceSpan span, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, span, message, hint));
    }

    /** {@return the text in quotes, as much of it as a message can bear} */
    static String quoted(String text) {
        return "'" + (text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…") + "'";
    }

    /** Takes the diagnostics over and hands the value on. */
    <T> T keep(Outcome<T> outcome) {
        diagnostics.addAll(outcome.diagnostics());
        return outcome.value();
    }

    int size() {
        return diagnostics.size();
    }

    <T> Outcome<T> with(T value) {
        return new Outcome<>(value, diagnostics);
    }
}
