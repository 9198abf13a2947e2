package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;

/** One doubt that a careful reader of docs may have. */
interface LintRule {
    /** {@return the kind of diagnostic that the rule reports; no other rule reports it} */
    DiagnosticCode code();

    /** Looks through the docs. A strange page never throws. */
    void check(Docs docs, Doubts doubts);
}
