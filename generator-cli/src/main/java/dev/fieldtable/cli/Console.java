package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.project.RunFailedException;
import dev.fieldtable.project.Workplace;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a command writes to.
 *
 * @param out for results
 * @param err for talk
 * @param terminal what the two can show
 * @param in where a page is read from that is named {@code -}
 * @param folder the folder that relative paths start from
 */
record Console(PrintWriter out, PrintWriter err, Terminal terminal, InputStream in, Path folder) {
    /** A console in the working folder. */
    Console(PrintWriter out, PrintWriter err, Terminal terminal) {
        this(out, err, terminal, System.in, Path.of(""));
    }

    /** The place where runs take place; standard input is read only if it is asked for. */
    Workplace place(Settings said) throws RunFailedException {
        boolean input = said.find(Catalogue.DOCS).orElse(List.of()).contains(Workplace.INPUT);
        return Workplace.in(folder).withArtifacts(LocalRepository.ofUser()).withInput(input ? page() : null);
    }

    private Outcome<SourceText> page() throws RunFailedException {
        try {
            return Workplace.page(in.readAllBytes());
        } catch (IOException e) {
            throw new RunFailedException("cannot read standard input", e, "");
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Tells that the command line is wrong. */
    int wrong(String message, String command) {
        err.println("fieldtable: " + Printable.line(message));
        err.println("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    Progress progress(Verbosity verbosity) {
        return terminal.errIsLive() && verbosity != Verbosity.QUIET
                ? new TerminalProgress(err, System::nanoTime)
                : Progress.NONE;
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

    /** Warns of what may come; it may be the last that can be said. */
    void warn(String message) {
        err.println("fieldtable: " + Printable.line(message));
        err.flush();
    }

    /** Tells that the disk or the program failed. */
    int broken(String message) {
        err.println("fieldtable: " + Printable.line(message));
        return ExitCode.BROKEN;
    }
}
