package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diff.DiffFormat;
import dev.fieldtable.diff.DiffReport;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.FailOn;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.io.StateReader;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.report.SnapshotReader;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two states of the docs in, what changed and what it breaks out. */
@Command(
        name = "diff",
        description = "Show what changed between two states of the docs, and what it breaks.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The docs as they were: a page, a folder that is searched for *.md files, an archive (.zip,"
                    + " .jar, .tar.gz), a model that 'inspect --format json' has written (.json), or REF:path in the"
                    + " git repository at hand.")
    String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The docs as they are, likewise.")
    String after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatLabels.class,
            completionCandidates = FormatLabels.class,
            defaultValue = "text",
            description = "For a terminal, a changelog or a program: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    DiffFormat format;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            converter = FailureLabels.class,
            completionCandidates = FailureLabels.class,
            description = "Exit with 1 if something breaks, separated by commas: ${COMPLETION-CANDIDATES}.")
    List<FailOn> failOn = new ArrayList<>();

    @Option(names = "--prose", description = "List the descriptions that are worded differently, which are counted.")
    boolean prose;

    @Mixin
    PageOptions pages;

    @Option(
            names = "--base-package",
            paramLabel = "NAME",
            defaultValue = "com.example",
            description = "The package that all generated ones stand in. Default: ${DEFAULT-VALUE}.")
    String basePackage;

    @Mixin
    JavaOptions java;

    @Mixin
    RoleOptions roles;

    @Mixin
    SeverityOptions severities;

    @Mixin
    TalkOptions talk;

    /** Reads a format. */
    static final class FormatLabels extends Labels<DiffFormat> {
        FormatLabels() {
            super(DiffFormat.class);
        }
    }

    /** Reads what makes the run fail. */
    static final class FailureLabels extends Labels<FailOn> {
        FailureLabels() {
            super(FailOn.class);
        }
    }

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GenerationRequest request = java.request(spec.commandLine(), basePackage, roles.roles(), pages.dialect)
                .withSeverities(severities.severities(spec.commandLine()));
        List<Diagnostic> diagnostics = new ArrayList<>();
        Differences differences;
        try (Progress progress = console.progress(talk.verbosity())) {
            progress.step("Reading the docs of before");
            DocsState was = state(request, "OLD", before, diagnostics);
            progress.step("Reading the docs of now");
            DocsState is = state(request, "NEW", after, diagnostics);
            progress.step("Comparing");
            differences = ModelDiff.between(was, is);
        }
        if (Console.fails(diagnostics)) {
            return ExitCode.FAILED;
        }
        String report = DiffReport.of(differences, prose).in(format);
        console.out().print(format == DiffFormat.JSON ? report : Printable.text(report));
        return differences.breaks(failOn) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private DocsState state(GenerationRequest request, String label, String docs, List<Diagnostic> diagnostics) {
        Outcome<StateReader.State> read = StateReader.read(docs, Path.of(""), pages.filter())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Invalid " + label + ": there is no file or folder '" + docs + "'."));
        List<Diagnostic> met = new ArrayList<>(request.severities().apply(read.diagnostics()));
        List<SourceText> texts = read.value() instanceof StateReader.State.Pages found ? found.pages() : List.of();
        Outcome<DocsState> state;
        if (read.value() instanceof StateReader.State.Snapshot snapshot) {
            Outcome<TypeModel> model = SnapshotReader.read(snapshot.json());
            met.addAll(request.severities().apply(model.diagnostics()));
            state = Generator.state(request, model.value());
        } else {
            state = Generator.state(request, texts);
        }
        met.addAll(state.diagnostics());
        // What is doubtful in the docs is for `inspect` to tell; here it would drown what changed.
        console.show(met.stream().sorted().toList(), texts, Verbosity.QUIET);
        diagnostics.addAll(met);
        return state.value();
    }
}
