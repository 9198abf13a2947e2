package dev.fieldtable.cli;

import dev.fieldtable.Stages;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.project.OpenedProjects;
import dev.fieldtable.project.Project;
import dev.fieldtable.project.RunFailedException;
import dev.fieldtable.project.RunOutcome;
import dev.fieldtable.project.Stopwatch;
import dev.fieldtable.project.Workplace;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Settings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A run as a command: options in, what came of it out. */
final class RunCommand implements Callable<Integer> {
    /** What is to be known beside the options. */
    private static final Map<RunKind, String> FOOTERS = Map.of(
            RunKind.CHECK,
            "Exit codes: 0 all is well; 1 the models cannot be generated; 4 the output is not what the docs yield; 5 the docs"
                    + " are not those of their origin; 6 generated files were changed by hand (whatever else there is); 2"
                    + " and 3 as always.",
            RunKind.INSPECT,
            "A last word that names no file or folder is a type: 'fieldtable inspect docs UserAccount' is short for"
                    + " 'fieldtable inspect docs --model UserAccount'.");

    /** The formats that are no document for a program. */
    private static final Set<String> FOR_PEOPLE = Set.of("text", "listing");

    private final RunKind run;
    private final Console console;
    private final SavedDocs.Opener opener;
    private final CommandSpec spec;
    private @Nullable Stopwatch watch;

    private RunCommand(RunKind run, Console console, SavedDocs.Opener opener) {
        this.run = run;
        this.console = console;
        this.opener = opener;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(run.label());
        spec.usageMessage().description(run.sentence()).sortOptions(false).footer(footer(run));
        CommandOptions.add(run, spec);
    }

    static CommandSpec of(RunKind run, Console console, SavedDocs.Opener opener) {
        return new RunCommand(run, console, opener).spec;
    }

    private static String[] footer(RunKind run) {
        String footer = FOOTERS.getOrDefault(run, "");
        return footer.isEmpty() ? new String[0] : new String[] {"", footer};
    }

    @Override
    public Integer call() {
        ParseResult typed = spec.commandLine().getParseResult();
        OutcomePrinter printer = new OutcomePrinter(console, run, CommandOptions.verbosity(typed));
        try {
            Settings said = CommandOptions.said(run, typed, console.folder());
            if (said.get(Catalogue.OPEN) && said.find(Catalogue.REPORT_FILE).isEmpty()) {
                throw new InvalidSettingException(
                        Catalogue.OPEN, "only a file can be opened; say which with `--output`.");
            }
            Workplace place = console.place(said);
            if (run == RunKind.INIT) {
                return once(List.of(Project.of(said, place)), typed, printer);
            }
            OpenedProjects opened = OpenedProjects.open(said, place);
            if (opened.projects().isEmpty()) {
                printer.refuse(opened);
                return ExitCode.USAGE;
            }
            if (!FOR_PEOPLE.contains(said.get(Catalogue.FORMAT))) {
                // A report for programs is one document, and has standard output for itself.
                opened.refuseForSeveral(Catalogue.FORMAT);
            }
            if (said.says(Catalogue.MODEL)) {
                // It is a type of one API, and the others would miss it.
                opened.refuseForSeveral(Catalogue.MODEL);
            }
            return run == RunKind.WATCH
                    ? again(opened.projects(), typed, printer)
                    : once(opened.projects(), typed, printer);
        } catch (InvalidSettingException e) {
            return console.wrong(e.in(new CommandSpelling(run)), spec.qualifiedName());
        } catch (RunFailedException e) {
            return console.broken(String.valueOf(e.getMessage()));
        }
    }

    private int once(List<Project> projects, ParseResult typed, OutcomePrinter printer) throws RunFailedException {
        int code = ExitCode.DONE;
        for (Project project : projects) {
            if (projects.size() > 1) {
                printer.head(project);
            }
            boolean timed = project.settings().get(Catalogue.TIMINGS);
            Stages stages = timed ? watch() : Stages.NONE;
            RunOutcome outcome;
            try (Progress progress = console.progress(printer.verbosity())) {
                boolean wantsAll = printer.verbosity() == Verbosity.VERBOSE;
                outcome = project.run(run, new CommandVoice(run, typed, console, progress, wantsAll, stages));
            }
            code = Math.max(code, printer.print(project, outcome));
            if (timed) {
                watch().lines().forEach(console.err()::println);
            }
            console.flush();
        }
        return code;
    }

    /** Runs since the process began; each of its runs stops it. */
    private Stopwatch watch() {
        Stopwatch known = watch;
        if (known == null) {
            long uptime = TimeUnit.MILLISECONDS.toNanos(
                    ManagementFactory.getRuntimeMXBean().getUptime());
            known = Stopwatch.since(System::nanoTime, RunCommand::spent, System.nanoTime() - uptime, 0);
            watch = known;
        }
        return known;
    }

    private static long spent() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private int again(List<Project> projects, ParseResult typed, OutcomePrinter printer) throws RunFailedException {
        List<Path> docs = new ArrayList<>();
        projects.forEach(project -> docs.addAll(project.settings().get(Catalogue.DOCS)));
        if (docs.contains(Workplace.INPUT)) {
            throw new InvalidSettingException(Catalogue.DOCS, "standard input is read once, and cannot be watched.");
        }
        try (SavedDocs.Changes changes = opener.open(docs)) {
            // What is wrong with the options stays wrong, and ends it.
            once(projects, typed, printer);
            console.flush();
            if (printer.verbosity() != Verbosity.QUIET) {
                console.err().println("Waiting for pages to be saved; Ctrl-C ends it.");
                console.flush();
            }
            while (changes.await()) {
                retry(projects, typed, printer);
                // What one run says is said before the next one, which may be hours away.
                console.flush();
            }
            return ExitCode.DONE;
        } catch (RunFailedException e) {
            throw e;
        } catch (IOException e) {
            return console.broken("cannot watch the docs: " + IoReason.of(e) + ".");
        }
    }

    private void retry(List<Project> projects, ParseResult typed, OutcomePrinter printer) {
        try {
            once(projects, typed, printer);
        } catch (InvalidSettingException e) {
            console.wrong(e.in(new CommandSpelling(run)), spec.qualifiedName());
        } catch (RunFailedException e) {
            console.broken(String.valueOf(e.getMessage()));
        }
    }
}
