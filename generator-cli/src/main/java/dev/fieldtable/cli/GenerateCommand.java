package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.TombstoneFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Docs in, Java files out. */
@Command(name = "generate", description = "Write models and validators.", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class GenerateCommand implements Callable<Integer> {
    private static final String DRY_RUN = "A dry run: nothing was written.";

    private final Console console;

    @Spec
    CommandSpec spec;

    @Mixin
    DocsOptions docs;

    @Mixin
    OutputOptions options;

    @Option(names = "--dry-run", description = "Say what would be written or deleted, and do nothing.")
    boolean dryRun;

    @Option(
            names = "--force",
            description = "Overwrite or delete generated files that someone has changed; else they are an error.")
    boolean force;

    @Mixin
    FindingsOptions findings;

    @Mixin
    SeverityOptions severities;

    @Mixin
    TalkOptions talk;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Outcome<GenerationRequest> asked = TombstoneFile.recall(
                options.request(spec.commandLine(), docs.pages.dialect)
                        .withSeverities(severities.severities(spec.commandLine())),
                docs.docs.get(0));
        GenerationRequest request = asked.value();
        Path output = options.output;
        List<Diagnostic> diagnostics = new ArrayList<>(FileSetWriter.conflicts(output, docs.docs));
        diagnostics.addAll(asked.diagnostics());
        Outcome<List<SourceText>> pages;
        GenerationResult result;
        WriteCounts counts;
        List<String> changes = new ArrayList<>();
        try (Progress progress = console.progress(talk.verbosity())) {
            progress.step("Reading the docs");
            pages = docs.read(spec.commandLine());
            diagnostics.addAll(request.severities().apply(pages.diagnostics()));
            Inputs inputs = Generator.inputs(request, pages.value());
            Optional<Manifest> done = done(inputs, diagnostics);
            if (done.isPresent()) {
                return endEarly(pages.value().size(), done.get());
            }
            progress.step("Generating from " + pages.value().size() + " pages");
            result = Generator.generate(request, pages.value());
            diagnostics.addAll(result.diagnostics());
            progress.step("Writing " + result.files().size() + " files");
            counts = Console.fails(diagnostics)
                    ? WriteCounts.NONE
                    : write(
                            new WantedFiles(inputs, Severity.WARNING.countIn(diagnostics), result.files()),
                            diagnostics,
                            changes);
        } catch (IOException e) {
            return console.broken("cannot write to " + output + ": " + describe(e) + ". " + IoReason.aftermath(e));
        }
        Collections.sort(diagnostics);
        console.show(result.readings(), talk.verbosity());
        PageFiles files = PageFiles.of(docs.docs, Path.of("")).withOutput(output);
        FindingsReport.of(diagnostics, pages.value(), files::fileOf)
                .in(findings.format, ToolVersion.number())
                .ifPresentOrElse(
                        console.out()::print, () -> console.show(diagnostics, pages.value(), talk.verbosity()));
        if (Console.fails(diagnostics)) {
            console.err().println("fieldtable: nothing was written.");
            return ExitCode.FAILED;
        }
        // A program that reads the report must find nothing else there.
        PrintWriter people = findings.format == FindingsFormat.TEXT ? console.out() : console.err();
        if (dryRun) {
            changes.forEach(people::println);
            people.println(DRY_RUN);
        } else if (talk.verbosity() != Verbosity.QUIET) {
            people.print(summary(result, counts, diagnostics));
        }
        return ExitCode.DONE;
    }

    /** All diagnostics are for verbose runs and for programs, and they are not known before the pages are understood. */
    private Optional<Manifest> done(Inputs inputs, List<Diagnostic> diagnostics) {
        boolean whole = talk.verbosity() == Verbosity.VERBOSE
                || findings.format != FindingsFormat.TEXT
                || Console.fails(diagnostics);
        return whole ? Optional.empty() : FileSetWriter.upToDate(options.output, inputs);
    }

    private int endEarly(int pages, Manifest done) {
        if (dryRun) {
            console.out().println(DRY_RUN);
        } else if (talk.verbosity() != Verbosity.QUIET) {
            console.out().print(Summary.unchanged(pages, done.paths().size(), done.warnings(), "--verbose"));
        }
        return ExitCode.DONE;
    }

    private WriteCounts write(WantedFiles files, List<Diagnostic> diagnostics, List<String> changes)
            throws IOException {
        EditedFiles edited = force ? EditedFiles.GIVEN_UP : EditedFiles.KEPT;
        if (!dryRun) {
            Outcome<WriteCounts> written = FileSetWriter.write(options.output, files, edited);
            diagnostics.addAll(written.diagnostics());
            return written.value();
        }
        Outcome<WritePlan> planned = FileSetWriter.plan(options.output, files, edited);
        diagnostics.addAll(planned.diagnostics());
        planned.value().writes().forEach(file -> changes.add("would write " + file.path()));
        planned.value().deletions().forEach(path -> changes.add("would delete " + path));
        return WriteCounts.of(planned.value());
    }

    private String describe(IOException failure) {
        String file = failure instanceof FileSystemException named ? named.getFile() : null;
        String reason = IoReason.of(failure);
        return file == null || Path.of(file).equals(options.output) ? reason : file + ": " + reason;
    }

    private static String summary(GenerationResult result, WriteCounts counts, List<Diagnostic> diagnostics) {
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        diagnostics.forEach(diagnostic -> severities.merge(diagnostic.severity(), 1, Integer::sum));
        return Summary.render(
                result.report(), counts.written(), counts.unchanged(), counts.deleted(), severities, "--roles");
    }
}
