package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.report.ChosenDialect;
import dev.fieldtable.source.SourceText;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command writes to.
 *
 * @param out for results
 * @param err for talk
 * @param terminal what the two can show
 */
record Console(PrintWriter out, PrintWriter err, Terminal terminal) {
    Progress progress(Verbosity verbosity) {
        return new Progress(err, terminal.errIsLive() && verbosity != Verbosity.QUIET);
    }

    void show(List<Diagnostic> diagnostics, List<SourceText> pages, Verbosity verbosity) {
        new DiagnosticPrinter(err, terminal.errIsColored(), verbosity).print(diagnostics, pages);
    }

    /** Says how the pages were read, to whoever wants to know everything. */
    void show(List<ChosenDialect> readings, Verbosity verbosity) {
        if (verbosity == Verbosity.VERBOSE) {
            readings.forEach(reading -> err.println(Printable.line(reading.toString())));
        }
    }

    /** Tells that the disk or the program failed. */
    int broken(String message) {
        err.println("fieldtable: " + Printable.line(message));
        return ExitCode.BROKEN;
    }

    /** Tells whether an error is among the diagnostics, so that the run fails. */
    static boolean fails(List<Diagnostic> diagnostics) {
        return Severity.ERROR.isAmong(diagnostics);
    }
}
