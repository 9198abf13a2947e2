package dev.fieldtable.cli;

/** What a process ends with where no run has come to a verdict. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** The command line or the settings file is wrong. */
    static final int USAGE = 2;
    /** The disk or the program failed. */
    static final int BROKEN = 3;

    private ExitCode() {}
}
