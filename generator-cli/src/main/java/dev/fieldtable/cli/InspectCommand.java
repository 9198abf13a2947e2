package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.report.InspectionReport;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Docs in, the linked model out. */
@Command(name = "inspect", description = "Show the linked model: what was understood, row by row.", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class InspectCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    CommandSpec spec;

    @Mixin
    DocsOptions docs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatLabels.class,
            completionCandidates = FormatLabels.class,
            defaultValue = "text",
            description = "For people or for programs: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format;

    @Option(
            names = "--base-package",
            paramLabel = "NAME",
            defaultValue = "com.example",
            description = "The package that all generated ones would stand in. Default: ${DEFAULT-VALUE}.")
    String basePackage;

    @Mixin
    JavaOptions java;

    @Mixin
    SeverityOptions severities;

    @Mixin
    TalkOptions talk;

    /** Who the report is for. */
    enum Format {
        TEXT,
        JSON
    }

    /** Reads a format. */
    static final class FormatLabels extends Labels<Format> {
        FormatLabels() {
            super(Format.class);
        }
    }

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GenerationRequest request = java.request(
                        spec.commandLine(), basePackage, GenerationRequest.DEFAULT_ROLES, docs.pages.dialect)
                .withSeverities(severities.severities(spec.commandLine()));
        Outcome<List<SourceText>> pages;
        InspectionResult result;
        try (Progress progress = console.progress(talk.verbosity())) {
            progress.step("Reading the docs");
            pages = docs.read(spec.commandLine());
            progress.step("Inspecting " + pages.value().size() + " pages");
            result = Generator.inspect(request, pages.value())
                    .with(request.severities().apply(pages.diagnostics()));
        }
        // The report tells of all problems; only what makes the run fail is said aloud as well.
        console.show(result.diagnostics(), pages.value(), Verbosity.QUIET);
        if (!pages.value().isEmpty()) {
            InspectionReport report = result.report();
            console.out().print(format == Format.JSON ? report.toJson() : Printable.text(text(report)));
        }
        return Console.fails(result.diagnostics()) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private String text(InspectionReport report) {
        return talk.verbosity() == Verbosity.VERBOSE ? report.toVerboseText() : report.toText();
    }
}
