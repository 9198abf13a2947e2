package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.report.CheckFormat;
import dev.fieldtable.report.CheckReport;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.TombstoneFile;
import dev.fieldtable.upstream.UpstreamCheck;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build if generating would change anything, and says what mends it. Writes nothing but its report.
 *
 * <p>It is for generated files that are committed: those that a build writes itself are as they should be.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
public final class CheckMojo extends OutputMojo {
    /**
     * For people or for programs: <code>text</code> (in the log), or <code>json</code>, <code>sarif</code>,
     * <code>junit</code> or <code>github</code> (in a file, beside the log).
     */
    @Parameter(property = "fieldtable.format", defaultValue = "text")
    String format;

    /** Where a report for programs goes; <code>fieldtable/check.json</code> or its like in the build's folder. */
    @Parameter(property = "fieldtable.reportFile")
    @Nullable
    File reportFile;

    /**
     * Asks the origin of the docs whether they are what is published now. Else, and without a network, they are compared
     * with what was fetched, if there is a lock.
     */
    @Parameter(property = "fieldtable.upstream", defaultValue = "false")
    boolean upstream;

    /** The file that says where the docs are from; <code>fieldtable-docs.lock</code> beside the docs unless given. */
    @Parameter(property = "fieldtable.lock")
    @Nullable
    File lock;

    private final RepositorySystem repositories;

    /**
     * Called by Maven.
     *
     * @param buildContext tells an IDE of problems, or logs them on the command line
     * @param repositories gets artifacts
     */
    @Inject
    public CheckMojo(BuildContext buildContext, RepositorySystem repositories) {
        super(buildContext);
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        Outcome<GenerationRequest> asked = TombstoneFile.recall(request(), docs());
        GenerationRequest request = asked.value();
        CheckFormat chosen = format(CheckFormat.class, format);
        Outcome<List<SourceText>> pages = SourceReader.read(List.of(docs()), pageFilter());
        GenerationResult result = Generator.generate(request, pages.value());
        tell(result.readings());
        List<Diagnostic> inDocs = new ArrayList<>(request.severities().apply(pages.diagnostics()));
        inDocs.addAll(asked.diagnostics());
        inDocs.addAll(result.diagnostics());
        List<Diagnostic> inOutput = new ArrayList<>(FileSetWriter.conflicts(output(), List.of(docs())));
        if (!fails(inDocs) && inOutput.isEmpty()) {
            inOutput.addAll(differences(new WantedFiles(Generator.inputs(request, pages.value()), 0, result.files())));
        }
        UpstreamCheck.Result origin = origin();
        if (origin.unreachable()) {
            throw new MojoExecutionException(origin.diagnostics().get(0).message());
        }
        List<Diagnostic> all = new ArrayList<>(inDocs);
        all.addAll(inOutput);
        all.addAll(origin.diagnostics());
        CheckReport report = CheckReport.of(
                        all,
                        new CheckReport.Remedies(
                                command("generate", ""),
                                command("generate", " -Dfieldtable.force"),
                                origin.asked() ? command("sync", origin.edited() ? " -Dfieldtable.force" : "") : null))
                .spelled(new PomSpelling());
        write(chosen, report, pages.value());
        report.toText().lines().forEach(getLog()::info);
        ProblemReporter problems = new ProblemReporter(buildContext, getLog(), "");
        problems.forgetPages(docs(), pages.value());
        problems.forgetFiles(output(), result.files());
        problems.report(docs(), inDocs, pages.value());
        problems.report(output(), inOutput, List.of());
        problems.report(docs(), origin.diagnostics(), pages.value());
    }

    private UpstreamCheck.Result origin() throws MojoExecutionException {
        Path file = lock == null ? null : lock.toPath();
        try {
            return upstream
                    ? UpstreamCheck.online(docs(), file, pageFilter(), Origins.of(project, session, repositories))
                    : UpstreamCheck.offline(docs(), file);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read " + docs() + ": " + IoReason.of(e) + ".", e);
        }
    }

    private List<Diagnostic> differences(WantedFiles wanted) throws MojoExecutionException {
        try {
            return FileSetWriter.differences(output(), wanted);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read " + output() + ": " + IoReason.of(e) + ".", e);
        }
    }

    /** The other goal with the configuration of this execution: its own id is the one sure way to have it. */
    private String command(String goal, String more) {
        String module = session.getAllProjects().size() > 1 ? " -pl :" + project.getArtifactId() : "";
        return "mvn " + execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion() + ":"
                + goal + "@" + execution.getExecutionId() + module + more;
    }

    private void write(CheckFormat chosen, CheckReport report, List<SourceText> pages) throws MojoExecutionException {
        FindingsReport findings = findings(report.diagnostics(), pages);
        switch (chosen) {
            case TEXT -> {}
            case JSON -> write("check.json", report.toJson());
            case SARIF -> write("check.sarif", findings.toSarif(ToolVersion.number()));
            case JUNIT -> write("check.xml", report.toJunit());
            case GITHUB -> write("check.txt", findings.toGithub());
        }
    }

    private void write(String name, String text) throws MojoExecutionException {
        File file = reportFile(reportFile, name);
        Reports.write(file, text);
        getLog().info("What was checked is in " + file);
    }
}
