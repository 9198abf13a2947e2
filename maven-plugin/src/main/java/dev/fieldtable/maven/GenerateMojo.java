package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.report.GenerationReport;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.TombstoneFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java models and validators from the docs, and adds them to what is compiled.
 *
 * <p>Files whose content has not changed are not written again, so nothing that depends on them is compiled again.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
public final class GenerateMojo extends OutputMojo {
    /** Overwrites or deletes generated files that someone has changed; else they fail the build. */
    @Parameter(property = "fieldtable.force", defaultValue = "false")
    boolean force;

    /**
     * For people or for programs: <code>text</code> (in the log), or <code>json</code>, <code>sarif</code> or
     * <code>github</code> (in a file, beside the log).
     */
    @Parameter(property = "fieldtable.format", defaultValue = "text")
    String format;

    /** Where a report for programs goes; <code>fieldtable/generate.json</code> or its like in the build's folder. */
    @Parameter(property = "fieldtable.reportFile")
    @Nullable
    File reportFile;

    /**
     * Called by Maven.
     *
     * @param buildContext tells an IDE of problems and written files, or logs them on the command line
     */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        // First of all, so that an IDE knows the folder even if the docs are broken.
        project.addCompileSourceRoot(outputDirectory.getPath());
        if (skipped()) {
            return;
        }
        Outcome<GenerationRequest> asked = TombstoneFile.recall(request(), docs());
        GenerationRequest request = asked.value();
        FindingsFormat chosen = format(FindingsFormat.class, format);
        Path output = output();
        Outcome<List<SourceText>> pages = SourceReader.read(List.of(docs()), pageFilter());
        List<Diagnostic> inDocs = new ArrayList<>(request.severities().apply(pages.diagnostics()));
        inDocs.addAll(asked.diagnostics());
        List<Diagnostic> inOutput = new ArrayList<>(FileSetWriter.conflicts(output, List.of(docs())));
        Inputs inputs = Generator.inputs(request, pages.value());
        claim(inputs);
        ProblemReporter problems = new ProblemReporter(buildContext, getLog(), " Nothing was written.");
        // All diagnostics are for an IDE, for programs and for -X, and they are not known before the pages are
        // understood.
        boolean whole = problems.marks()
                || chosen != FindingsFormat.TEXT
                || getLog().isDebugEnabled()
                || fails(inDocs)
                || fails(inOutput);
        Optional<Manifest> done = whole ? Optional.empty() : FileSetWriter.upToDate(output, inputs);
        if (done.isPresent()) {
            int files = done.get().paths().size();
            getLog().info(inOneLine(
                    Summary.unchanged(pages.value().size(), files, done.get().warnings(), "-X")));
            return;
        }

        GenerationResult result = Generator.generate(request, pages.value());
        tell(result.readings());
        inDocs.addAll(result.diagnostics());
        WriteCounts counts = WriteCounts.NONE;
        if (!fails(inDocs) && !fails(inOutput)) {
            Outcome<WriteCounts> written =
                    write(output, new WantedFiles(inputs, Severity.WARNING.countIn(inDocs), result.files()));
            inOutput.addAll(written.diagnostics());
            counts = written.value();
        }
        List<Diagnostic> all = new ArrayList<>(inDocs);
        all.addAll(inOutput);
        write(chosen, findings(all, pages.value()), reportFile);
        problems.forgetPages(docs(), pages.value());
        problems.forgetFiles(output, result.files());
        problems.report(docs(), inDocs, pages.value());
        problems.report(output, inOutput, List.of());
        if (counts.written() + counts.deleted() > 0) {
            buildContext.refresh(outputDirectory);
        }
        getLog().info(summary(result.report(), counts, problems.counts()));
    }

    private void claim(Inputs inputs) throws MojoExecutionException {
        String self = project.getArtifactId() + ", execution " + execution.getExecutionId();
        Optional<String> other = OutputClaims.claim(session.getTopLevelProject(), output(), self, inputs);
        if (other.isPresent()) {
            throw new MojoExecutionException("<outputDirectory>: " + other.get() + ", has generated other files into "
                    + output() + ", and they would be deleted. Give each execution a folder of its own.");
        }
    }

    private static String summary(GenerationReport report, WriteCounts counts, Map<Severity, Integer> problems) {
        return inOneLine(
                Summary.render(report, counts.written(), counts.unchanged(), counts.deleted(), problems, "<roles>"));
    }

    /** The lines that the command line ends with, as one: a build's log has a line for each step. */
    private static String inOneLine(String lines) {
        return lines.strip().replace("\n", "; ");
    }

    private Outcome<WriteCounts> write(Path output, WantedFiles files) throws MojoExecutionException {
        try {
            return FileSetWriter.write(output, files, force ? EditedFiles.GIVEN_UP : EditedFiles.KEPT);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Cannot write to " + output + ": " + IoReason.of(e) + ". " + IoReason.aftermath(e), e);
        }
    }
}
