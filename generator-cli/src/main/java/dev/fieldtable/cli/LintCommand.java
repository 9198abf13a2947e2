package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LintResult;
import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.link.WireNames;
import dev.fieldtable.report.Baseline;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Docs in, doubts out. */
@Command(name = "lint", description = "Show what is wrong or doubtful in the docs.", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LintCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    CommandSpec spec;

    @Mixin
    DocsOptions docs;

    @Mixin
    FindingsOptions findings;

    @Mixin
    SeverityOptions severities;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            converter = NamedPath.class,
            description = "Do not tell the findings that this file knows.")
    @Nullable
    Path baseline;

    @Option(
            names = "--write-baseline",
            description = "Write all findings to the file that --baseline names, instead of telling them.")
    boolean writeBaseline;

    @Mixin
    TalkOptions talk;

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GenerationRequest request = request();
        Outcome<List<SourceText>> pages;
        LintResult result;
        List<Diagnostic> found = new ArrayList<>();
        try (Progress progress = console.progress(talk.verbosity())) {
            progress.step("Reading the docs");
            pages = docs.read(spec.commandLine());
            progress.step("Looking through " + pages.value().size() + " pages");
            found.addAll(request.severities().apply(pages.diagnostics()));
            result = Generator.lint(request, pages.value());
            found.addAll(result.diagnostics());
        }
        console.show(result.readings(), talk.verbosity());
        Collections.sort(found);
        try {
            if (baseline != null && writeBaseline) {
                return write(baseline, Baseline.of(found));
            }
            int known = 0;
            if (baseline != null) {
                Baseline.Remainder remainder = read(baseline).without(found, PageFiles.slashed(baseline));
                found = new ArrayList<>(request.severities().apply(remainder.fresh()));
                known = remainder.known();
            }
            return tell(found, known, pages.value());
        } catch (IOException e) {
            return console.broken("cannot use the baseline " + baseline + ": " + IoReason.of(e) + ".");
        }
    }

    private GenerationRequest request() {
        if (writeBaseline && baseline == null) {
            throw new ParameterException(spec.commandLine(), "--write-baseline needs --baseline FILE.");
        }
        return new GenerationRequest(
                        EmitOptions.of("com.example"),
                        WireNames.DOCUMENTED,
                        GenerationRequest.DEFAULT_ROLES,
                        docs.pages.dialect)
                .withSeverities(severities.severities(spec.commandLine()));
    }

    private int tell(List<Diagnostic> found, int known, List<SourceText> pages) {
        PageFiles files = PageFiles.of(docs.docs, Path.of(""));
        FindingsReport report = FindingsReport.of(found, pages, files::fileOf);
        report.in(findings.format, ToolVersion.number())
                .ifPresentOrElse(
                        console.out()::print, () -> tell(found, pages, Summary.findings(report.counts(), known)));
        return Console.fails(found) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void tell(List<Diagnostic> found, List<SourceText> pages, String summary) {
        new DiagnosticPrinter(console.out(), console.terminal().outIsColored(), talk.verbosity()).print(found, pages);
        if (talk.verbosity() != Verbosity.QUIET) {
            console.out().println(summary);
        }
    }

    private Baseline read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for --baseline: there is no file '" + file + "'; --write-baseline writes it.");
        }
        try {
            return Baseline.parse(TextFile.read(file));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for --baseline: '" + file + "': " + e.getMessage() + ".",
                    e,
                    null,
                    file.toString());
        }
    }

    private int write(Path file, Baseline findings) throws IOException {
        TextFile.write(file, findings.toJson());
        if (talk.verbosity() != Verbosity.QUIET) {
            console.out().println(Summary.baseline(findings.size()));
        }
        return ExitCode.DONE;
    }
}
