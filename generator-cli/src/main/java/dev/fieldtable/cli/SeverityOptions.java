package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.Severities;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of how much each kind of diagnostic matters. */
final class SeverityOptions {
    @Option(
            names = "--error",
            paramLabel = "ID",
            split = ",",
            description =
                    "Diagnostics that fail the run, such as dangling-reference, separated by commas; may be repeated.")
    List<String> error = new ArrayList<>();

    @Option(
            names = "--warn",
            paramLabel = "ID",
            split = ",",
            description = "Diagnostics that are warnings; may be repeated.")
    List<String> warn = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "ID",
            split = ",",
            description = "Diagnostics that are not told; may be repeated.")
    List<String> ignore = new ArrayList<>();

    Severities severities(CommandLine commandLine) {
        try {
            return Severities.of(error, warn, ignore);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    commandLine,
                    "Invalid value for --error, --warn or --ignore: " + e.getMessage()
                            + " 'fieldtable explain' lists all diagnostics.",
                    e,
                    null,
                    "");
        }
    }
}
