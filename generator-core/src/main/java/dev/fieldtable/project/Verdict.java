package dev.fieldtable.project;

import dev.fieldtable.report.CheckQuestion;

/** How a run ended. */
public enum Verdict {
    /** Nothing to report above a warning. */
    DONE(0),
    /** The docs, or what was found in them, fail the run. */
    FAILED(1),
    /** The disk or the program failed, or an origin could not be reached. */
    BROKEN(3),
    /** A check: the output is not what the docs yield. */
    STALE_OUTPUT(CheckQuestion.OUTPUT.exitCode()),
    /** A check: the docs are not those of their origin. */
    STALE_DOCS(CheckQuestion.UPSTREAM.exitCode()),
    /** A check: generated files were changed by hand. */
    EDITED(CheckQuestion.EDITS.exitCode());

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    /** {@return what a process ends with} */
    public int exitCode() {
        return exitCode;
    }

    static Verdict of(CheckQuestion failed) {
        return switch (failed) {
            case DOCS -> FAILED;
            case OUTPUT -> STALE_OUTPUT;
            case UPSTREAM -> STALE_DOCS;
            case EDITS -> EDITED;
        };
    }

    /** {@return {@link #FAILED} or {@link #DONE}} */
    static Verdict failed(boolean failed) {
        return failed ? FAILED : DONE;
    }
}
