package dev.fieldtable.cli;

/** What a run ends with. */
final class ExitCode {
    /** Nothing to report above a warning. */
    static final int DONE = 0;
    /** The docs hold something that fails the run. */
    static final int FAILED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** The disk or the program failed. */
    static final int BROKEN = 3;

    private ExitCode() {}
}
