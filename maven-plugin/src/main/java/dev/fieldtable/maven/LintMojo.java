package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LintResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.Baseline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong or doubtful in the docs. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
public final class LintMojo extends DocsMojo {
    /**
     * For people or for programs: <code>text</code> (in the log), or <code>json</code>, <code>sarif</code> or
     * <code>github</code> (in a file, beside the log).
     */
    @Parameter(property = "fieldtable.format", defaultValue = "text")
    String format;

    /** Where a report for programs goes; <code>fieldtable/lint.json</code> or its like in the build's folder. */
    @Parameter(property = "fieldtable.reportFile")
    @Nullable
    File reportFile;

    /** A file of findings that are not told again. */
    @Parameter(property = "fieldtable.baseline")
    private @Nullable File baseline;

    /** Writes all findings to the baseline instead of telling them. */
    @Parameter(property = "fieldtable.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    /**
     * Called by Maven.
     *
     * @param buildContext tells an IDE of problems, or logs them on the command line
     */
    @Inject
    public LintMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        refuseUnknownOptions();
        GenerationRequest request = request();
        FindingsFormat chosen = format(FindingsFormat.class, format);
        Outcome<List<SourceText>> pages = SourceReader.read(List.of(docs()), pageFilter());
        List<Diagnostic> found = new ArrayList<>(request.severities().apply(pages.diagnostics()));
        LintResult result = Generator.lint(request, pages.value());
        tell(result.readings());
        found.addAll(result.diagnostics());
        Collections.sort(found);
        if (writeBaseline) {
            File file = baselineFile();
            Reports.write(file, Baseline.of(found).toJson());
            getLog().info(Summary.baseline(found.size()));
            return;
        }
        Baseline.Remainder rest = withoutBaseline(found);
        tell(chosen, request.severities().apply(rest.fresh()), rest.known(), pages.value());
    }

    private void tell(FindingsFormat chosen, List<Diagnostic> found, int known, List<SourceText> pages)
            throws MojoExecutionException, MojoFailureException {
        PageFiles files = PageFiles.of(List.of(docs()), Path.of(session.getExecutionRootDirectory()));
        FindingsReport report = FindingsReport.of(found, pages, files::fileOf).spelled(new PomSpelling());
        write(chosen, report, reportFile);
        ProblemReporter problems = new ProblemReporter(buildContext, getLog(), "");
        problems.forgetPages(docs(), pages);
        getLog().info(Summary.findings(report.counts(), known));
        problems.report(docs(), found, pages);
    }

    private Baseline.Remainder withoutBaseline(List<Diagnostic> found) throws MojoExecutionException {
        if (baseline == null) {
            return new Baseline.Remainder(found, 0);
        }
        Outcome<Optional<Baseline>> read;
        try {
            String text = TextFile.read(baseline.toPath());
            read = Baseline.read(SourceText.of(PageFiles.slashed(baseline.toPath()), text));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "<baseline>: '" + baseline + "' cannot be read: " + IoReason.of(e) + ".", e);
        }
        if (read.value().isEmpty()) {
            Diagnostic why = read.diagnostics().get(0);
            throw new MojoExecutionException(
                    "<baseline>: it is no baseline, or a damaged one: " + why.span() + ": " + why.message());
        }
        return read.value().get().without(found, PageFiles.slashed(baseline.toPath()));
    }

    private File baselineFile() throws MojoExecutionException {
        if (baseline == null) {
            throw new MojoExecutionException("<writeBaseline> needs a <baseline>.");
        }
        return baseline;
    }

    private GenerationRequest request() throws MojoExecutionException {
        try {
            return new GenerationRequest(
                            EmitOptions.of("com.example"), null, GenerationRequest.DEFAULT_ROLES, dialect())
                    .withSeverities(severities());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
