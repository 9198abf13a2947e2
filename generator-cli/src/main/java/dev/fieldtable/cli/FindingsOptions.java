package dev.fieldtable.cli;

import dev.fieldtable.report.FindingsFormat;
import picocli.CommandLine.Option;

/** The option of who is told what was found in the docs. */
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class FindingsOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatLabels.class,
            completionCandidates = FormatLabels.class,
            defaultValue = "text",
            description = "For people or for programs: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    FindingsFormat format;

    /** Reads a format. */
    static final class FormatLabels extends Labels<FindingsFormat> {
        FormatLabels() {
            super(FindingsFormat.class);
        }
    }
}
