package dev.fieldtable.maven;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Tells what came of a run: problems where they are, results in the log or in files, and in the end whether the build fails. */
final class OutcomeTeller {
    private static final String FOR_THE_LOG = "txt";

    private final ProblemReporter problems;
    private final Log log;
    private final RunKind run;
    private final MavenProject build;
    private @Nullable Failure failure;

    /** Why the build is to fail. */
    private record Failure(Verdict verdict, String why) {}

    OutcomeTeller(ProblemReporter problems, Log log, RunKind run, MavenProject build) {
        this.problems = problems;
        this.log = log;
        this.run = run;
        this.build = build;
    }

    /** Tells what is wrong with the settings file, which nothing can be done without. */
    void tell(OpenedProjects opened) throws MojoExecutionException {
        opened.texts().forEach(text -> problems.forget(List.of(Path.of(text.path()))));
        problems.report(opened.diagnostics(), OutcomeTeller::settingsFile, opened.texts());
        Optional<String> failure = ProblemReporter.failure(opened.diagnostics(), OutcomeTeller::settingsFile);
        if (failure.isPresent()) {
            throw new MojoExecutionException(failure.get());
        }
    }

    private static Path settingsFile(Diagnostic diagnostic) {
        return Path.of(diagnostic.span().path());
    }

    /** Tells what came of the run for one project. */
    void tell(Project project, RunOutcome outcome) throws MojoExecutionException {
        if (!project.api().isEmpty()) {
            log.info(project.api() + ":");
        }
        outcome.readings().forEach(reading -> log.debug(Printable.line(reading.toString())));
        Places places = Places.of(outcome, awaitedFolder(project));
        problems.forget(places.concerned());
        problems.report(told(outcome), places::of, outcome.pages());
        boolean dry = project.settings().get(Catalogue.DRY_RUN);
        outcome.steps().forEach(step -> log.info(Printable.line(step)));
        Optional<Path> written =
                outcome.report().isPresent() ? hand(outcome.report().get(), project, dry) : Optional.empty();
        if (dry && outcome.refusal().isEmpty()) {
            log.info("A dry run: nothing was written.");
        } else if (run == RunKind.GENERATE && !outcome.summary().isEmpty()) {
            // It is part of every build, whose log has a line for each step.
            log.info(Printable.line(String.join("; ", outcome.summary())));
        } else {
            outcome.summary().forEach(line -> log.info(Printable.line(line)));
        }
        if (failure == null && outcome.verdict() != Verdict.DONE) {
            String first = ProblemReporter.failure(outcome.diagnostics(), places::of)
                    .map(error -> error + " ")
                    .orElse("");
            failure = new Failure(outcome.verdict(), (first + refusal(outcome, written)).strip());
        }
    }

    /** The docs folder, where it is the one that a sync is to make. */
    private Optional<Path> awaitedFolder(Project project) {
        return project.settings()
                .find(Catalogue.DOCS)
                .filter(docs -> run == RunKind.SYNC)
                .map(docs -> build.getBasedir().toPath().resolve(docs.get(0)))
                .filter(folder -> !Files.exists(folder));
    }

    /** What fails a build is explained by its report. */
    private static String refusal(RunOutcome outcome, Optional<Path> report) {
        return report.map(file -> outcome.refusal() + " See " + file + ".").orElse(outcome.refusal());
    }

    private static List<Diagnostic> told(RunOutcome outcome) {
        return outcome.telling() != RunOutcome.Telling.ERRORS_ONLY
                ? outcome.diagnostics()
                : outcome.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList();
    }

    /** Fails the build, if a run has failed. */
    void end() throws MojoExecutionException, MojoFailureException {
        if (failure == null) {
            return;
        }
        if (failure.verdict() == Verdict.BROKEN) {
            throw new MojoExecutionException(failure.why());
        }
        throw new MojoFailureException(failure.why());
    }

    /**
     * What people can read line by line is for the log; programs, and what is long, get a file.
     *
     * @return the file; nothing if none was written
     */
    private Optional<Path> hand(Report report, Project project, boolean dry) throws MojoExecutionException {
        Optional<Path> chosen = project.settings().find(Catalogue.REPORT_FILE);
        boolean logged = report.forPeople() && (dry || (report.ending().equals(FOR_THE_LOG) && run != RunKind.INSPECT));
        if (logged && chosen.isEmpty()) {
            Printable.text(report.text()).lines().forEach(log::info);
            return Optional.empty();
        }
        String api = project.api().isEmpty() ? "" : "-" + project.api();
        Path file = chosen.map(build.getBasedir().toPath()::resolve)
                .orElseGet(() -> Path.of(
                        build.getBuild().getDirectory(), "fieldtable", run.label() + api + "." + report.ending()));
        if (dry) {
            log.info("would write " + file);
            return Optional.empty();
        }
        try {
            TextFile.writeTo(file, report.text());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write to " + file + ": " + IoReason.of(e) + ".", e);
        }
        log.info("What was found is in " + file);
        if (project.settings().get(Catalogue.OPEN)) {
            FileOpener.ofThisMachine().open(file).ifPresent(why -> log.info("It is not opened: " + why + "."));
        }
        return Optional.of(file);
    }
}
