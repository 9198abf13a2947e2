package dev.fieldtable.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options of how much is said. */
final class TalkOptions {
    @ArgGroup(exclusive = true)
    @Nullable
    Choice choice;

    /** Only one of the two makes sense. */
    static final class Choice {
        @Option(names = "--quiet", description = "Say nothing but errors.")
        boolean quiet;

        @Option(names = "--verbose", description = "Show every diagnostic, those for information too.")
        boolean verbose;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    boolean help;

    Verbosity verbosity() {
        if (choice == null) {
            return Verbosity.NORMAL;
        }
        return choice.quiet ? Verbosity.QUIET : Verbosity.VERBOSE;
    }
}
