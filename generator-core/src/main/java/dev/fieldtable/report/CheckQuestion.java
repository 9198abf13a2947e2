package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import java.util.Locale;
import java.util.Set;

/** What a check answers, question by question. */
public enum CheckQuestion {
    /** Whether anything can be generated at all: from the docs, and from what is kept beside them. */
    DOCS(1, "the models can be generated"),
    /** Whether generating would write or delete a file, or add to the lock of names. */
    OUTPUT(4, "the output is what the docs yield"),
    /** Whether the docs are what was fetched, or what is published now. */
    UPSTREAM(5, "the docs are those of their origin"),
    /** Whether someone has changed a generated file. */
    EDITS(6, "no generated file was changed by hand");

    private static final Set<DiagnosticCode> ON_ORIGIN = Set.of(
            DiagnosticCode.STALE_DOCS,
            DiagnosticCode.UPSTREAM_MOVED,
            DiagnosticCode.UPSTREAM_UNREACHABLE,
            DiagnosticCode.UNREADABLE_LOCK);
    private static final Set<DiagnosticCode> ON_OUTPUT =
            Set.of(DiagnosticCode.STALE_OUTPUT, DiagnosticCode.FOREIGN_FILE, DiagnosticCode.NAMES_NOT_LOCKED);

    private final int exitCode;
    private final String claim;

    CheckQuestion(int exitCode, String claim) {
        this.exitCode = exitCode;
        this.claim = claim;
    }

    /** {@return what a process ends with if the answer is no, and to no other question that comes later} */
    public int exitCode() {
        return exitCode;
    }

    /** {@return what is so if all is well, as a sentence without its capital and full stop} */
    public String claim() {
        return claim;
    }

    /** {@return the name as it is written to JSON} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a diagnostic is a reason for a no. */
    boolean isFailedBy(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR && of(diagnostic.code()) == this;
    }

    /** Tells whether a diagnostic is a reason for which the answer is not known. */
    static boolean isLeftOpenBy(Diagnostic diagnostic) {
        return diagnostic.code() == DiagnosticCode.UNREADABLE_LOCK;
    }

    private static CheckQuestion of(DiagnosticCode code) {
        if (code == DiagnosticCode.EDITED_FILE) {
            return EDITS;
        }
        if (ON_ORIGIN.contains(code)) {
            return UPSTREAM;
        }
        return ON_OUTPUT.contains(code) ? OUTPUT : DOCS;
    }
}
