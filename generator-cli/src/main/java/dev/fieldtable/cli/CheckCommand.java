package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.report.CheckFormat;
import dev.fieldtable.report.CheckQuestion;
import dev.fieldtable.report.CheckReport;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.TombstoneFile;
import dev.fieldtable.upstream.UpstreamCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Docs and generated files in, answers out. */
@Command(
        name = "check",
        description = "Would generating change anything? Writes nothing, and says what mends it.",
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 all is well; 1 the docs cannot be generated from; 4 the output is not what the docs yield;"
                    + " 5 the docs are not those of their origin; 6 generated files were changed by hand (whatever else there is); 2 and 3 as always."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {
    /** What is said of a check, and not of what it checks. */
    private static final Set<String> OWN_OPTIONS = Set.of("--format", "--upstream", "--lock", "--quiet", "--verbose");

    private final Console console;

    @Spec
    CommandSpec spec;

    @Mixin
    DocsOptions docs;

    @Mixin
    OutputOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatLabels.class,
            completionCandidates = FormatLabels.class,
            defaultValue = "text",
            description = "For people or for programs: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    CheckFormat format;

    @Option(
            names = "--upstream",
            description =
                    "Ask the origin of the docs whether they are what is published now. Else, and without a network,"
                            + " they are compared with what was fetched, if there is a lock.")
    boolean upstream;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            converter = NamedPath.class,
            description = "The file that says where the docs are from. Default: fieldtable-docs.lock beside DOCS.")
    @Nullable
    Path lock;

    @Mixin
    SeverityOptions severities;

    @Mixin
    TalkOptions talk;

    /** Reads a format. */
    static final class FormatLabels extends Labels<CheckFormat> {
        FormatLabels() {
            super(CheckFormat.class);
        }
    }

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Outcome<GenerationRequest> asked = TombstoneFile.recall(
                options.request(spec.commandLine(), docs.pages.dialect)
                        .withSeverities(severities.severities(spec.commandLine())),
                docs.docs.get(0));
        GenerationRequest request = asked.value();
        List<Diagnostic> diagnostics = new ArrayList<>(FileSetWriter.conflicts(options.output, docs.docs));
        diagnostics.addAll(asked.diagnostics());
        Outcome<List<SourceText>> pages;
        GenerationResult result;
        UpstreamCheck.Result origin;
        try (Progress progress = console.progress(talk.verbosity())) {
            progress.step("Reading the docs");
            pages = docs.read(spec.commandLine());
            diagnostics.addAll(request.severities().apply(pages.diagnostics()));
            progress.step("Generating from " + pages.value().size() + " pages");
            result = Generator.generate(request, pages.value());
            diagnostics.addAll(result.diagnostics());
            progress.step("Comparing " + result.files().size() + " files");
            if (!Console.fails(diagnostics)) {
                WantedFiles wanted = new WantedFiles(Generator.inputs(request, pages.value()), 0, result.files());
                diagnostics.addAll(FileSetWriter.differences(options.output, wanted));
            }
            progress.step("Comparing the docs with their origin");
            origin = origin();
        } catch (IOException e) {
            return console.broken("cannot read " + options.output + ": " + IoReason.of(e) + ".");
        }
        console.show(result.readings(), talk.verbosity());
        if (origin.unreachable()) {
            console.show(origin.diagnostics(), pages.value(), talk.verbosity());
            return ExitCode.BROKEN;
        }
        diagnostics.addAll(origin.diagnostics());
        CheckReport report = CheckReport.of(
                diagnostics,
                new CheckReport.Remedies(
                        command("generate"),
                        command("generate", "--force"),
                        origin.asked() ? sync(origin.edited()) : null));
        tell(report, pages.value());
        return report.failure().map(CheckQuestion::exitCode).orElse(ExitCode.DONE);
    }

    /** Docs that are put together of several folders are from nowhere. */
    private UpstreamCheck.Result origin() throws IOException {
        if (docs.docs.size() == 1) {
            Path folder = docs.docs.get(0);
            return upstream
                    ? UpstreamCheck.online(folder, lock, docs.pages.filter(), SyncCommand.upstream())
                    : UpstreamCheck.offline(folder, lock);
        }
        if (upstream || lock != null) {
            throw new ParameterException(spec.commandLine(), "--upstream and --lock need a single docs folder.");
        }
        return UpstreamCheck.Result.NOT_ASKED;
    }

    private String sync(boolean edited) {
        List<String> more = new ArrayList<>();
        if (lock != null) {
            more.addAll(List.of("--lock", lock.toString()));
        }
        if (edited) {
            more.add("--force");
        }
        return command("sync", more.toArray(String[]::new));
    }

    private String command(String name, String... more) {
        return CommandText.of(name, spec.commandLine().getParseResult(), OWN_OPTIONS, more);
    }

    private void tell(CheckReport report, List<SourceText> pages) {
        PageFiles files = PageFiles.of(docs.docs, Path.of("")).withOutput(options.output);
        FindingsReport findings = FindingsReport.of(report.diagnostics(), pages, files::fileOf);
        switch (format) {
            case TEXT -> {
                console.show(report.diagnostics(), pages, talk.verbosity());
                if (talk.verbosity() != Verbosity.QUIET || report.failure().isPresent()) {
                    console.out().print(report.toText());
                }
            }
            case JSON -> console.out().print(report.toJson());
            case SARIF -> console.out().print(findings.toSarif(ToolVersion.number()));
            case JUNIT -> console.out().print(report.toJunit());
            case GITHUB -> console.out().print(findings.toGithub());
        }
    }
}
