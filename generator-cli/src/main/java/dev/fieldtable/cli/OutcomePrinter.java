package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.FileOpener;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.project.OpenedProjects;
import dev.fieldtable.project.Project;
import dev.fieldtable.project.Report;
import dev.fieldtable.project.RunOutcome;
import dev.fieldtable.project.Verdict;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what came of a run: results on standard output, talk on standard error. */
final class OutcomePrinter {
    private final Console console;
    private final RunKind run;
    private final Verbosity verbosity;

    OutcomePrinter(Console console, RunKind run, Verbosity verbosity) {
        this.console = console;
        this.run = run;
        this.verbosity = verbosity;
    }

    Verbosity verbosity() {
        return verbosity;
    }

    /** Tells what is wrong with the settings file. */
    void refuse(OpenedProjects opened) {
        console.show(opened.diagnostics(), opened.texts(), verbosity);
    }

    /** Says which of several APIs the next lines are about, where they are: results and talk may go apart. */
    void head(Project project) {
        if (verbosity != Verbosity.QUIET) {
            console.flush();
            console.out().println(project.api() + ":");
            console.flush();
        }
    }

    /** {@return what the process ends with} */
    int print(Project project, RunOutcome outcome) {
        Optional<Path> file = project.settings().find(Catalogue.REPORT_FILE);
        console.show(outcome.readings(), verbosity);
        switch (outcome.telling()) {
            case ASIDE -> console.show(outcome.diagnostics(), outcome.pages(), verbosity);
            case RESULT ->
                new DiagnosticPrinter(console.out(), console.terminal().outIsColored(), verbosity)
                        .print(outcome.diagnostics(), outcome.pages());
            case ERRORS_ONLY -> console.show(outcome.diagnostics(), outcome.pages(), Verbosity.QUIET);
            case SHOWN -> {
                if (!isForPeople(outcome, file)) {
                    console.show(outcome.diagnostics(), outcome.pages(), Verbosity.QUIET);
                }
            }
            case IN_REPORT -> {}
        }
        boolean dry = project.settings().get(Catalogue.DRY_RUN);
        outcome.steps().forEach(step -> people(outcome).println(Printable.line(step)));
        if (outcome.report().isPresent() && !hand(outcome.report().get(), outcome.verdict(), file, dry)) {
            return ExitCode.BROKEN;
        }
        if (outcome.report().isPresent() && project.settings().get(Catalogue.OPEN)) {
            file.ifPresent(this::open);
        }
        if (outcome.telling() == RunOutcome.Telling.SHOWN && isForPeople(outcome, file)) {
            countErrors(outcome.diagnostics());
        }
        end(outcome, dry);
        return outcome.verdict().exitCode();
    }

    /** {@return whether whoever looks at standard output finds there what the report tells} */
    private static boolean isForPeople(RunOutcome outcome, Optional<Path> file) {
        return file.isEmpty() && outcome.report().filter(Report::forPeople).isPresent();
    }

    /** Says why a run fails to whoever has sent the report elsewhere; all else stands there. */
    private void countErrors(List<Diagnostic> diagnostics) {
        int errors = Severity.ERROR.countIn(diagnostics);
        if (errors > 0) {
            console.err().println("fieldtable: the report tells of " + errors + (errors == 1 ? " error." : " errors."));
        }
    }

    /** {@return false if it could not be handed over} */
    private boolean hand(Report report, Verdict verdict, Optional<Path> file, boolean dry) {
        if (file.isPresent()) {
            if (dry) {
                console.err().println("would write " + file.get());
                return true;
            }
            try {
                TextFile.writeTo(console.folder().resolve(file.get()), report.text());
            } catch (IOException e) {
                console.broken("cannot write to " + file.get() + ": " + IoReason.of(e) + ".");
                return false;
            }
        } else if (run != RunKind.CHECK
                || !report.forPeople()
                || verbosity != Verbosity.QUIET
                || verdict != Verdict.DONE) {
            console.out().print(report.forPeople() ? Printable.text(report.text()) : report.text());
        }
        return true;
    }

    /** That nothing can be opened here is no failure: the file is there. */
    private void open(Path file) {
        Optional<String> reason =
                FileOpener.ofThisMachine().open(console.folder().resolve(file));
        if (reason.isPresent() && verbosity != Verbosity.QUIET) {
            console.err().println("fieldtable: " + file + " is not opened: " + reason.get() + ".");
        }
    }

    private void end(RunOutcome outcome, boolean dry) {
        if (!outcome.refusal().isEmpty()) {
            String refusal = outcome.refusal();
            console.err()
                    .println("fieldtable: " + refusal.substring(0, 1).toLowerCase(Locale.ROOT) + refusal.substring(1));
        } else if (verbosity != Verbosity.QUIET && !saysAllInReport(outcome)) {
            PrintWriter to = outcome.isSummaryAside() ? console.err() : console.out();
            if (dry) {
                to.println("A dry run: nothing was written.");
            } else {
                outcome.summary().forEach(line -> to.println(Printable.line(line)));
            }
        }
    }

    private boolean saysAllInReport(RunOutcome outcome) {
        return outcome.report().isPresent() && (run == RunKind.CHECK || run == RunKind.LINT);
    }

    /** A program that reads the report must find nothing else there. */
    private PrintWriter people(RunOutcome outcome) {
        boolean alone = outcome.telling() == RunOutcome.Telling.IN_REPORT
                || outcome.report().filter(report -> !report.forPeople()).isPresent();
        return alone ? console.err() : console.out();
    }
}
