package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.source.SourceText;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Writes down the linked model: what was understood of the docs, row by row. */
@Mojo(name = "inspect", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
public final class InspectMojo extends JavaMojo {
    /** The package that all generated ones would stand in. */
    @Parameter(property = "fieldtable.basePackage", defaultValue = "com.example")
    private String basePackage;

    /** For people or for programs: <code>text</code> or <code>json</code>. */
    @Parameter(property = "fieldtable.format", defaultValue = "text")
    private String format;

    /** Where the report goes; <code>fieldtable/inspect.txt</code> or <code>.json</code> in the build's folder. */
    @Parameter(property = "fieldtable.reportFile")
    private @Nullable File reportFile;

    /** Who the report is for. */
    private enum Format {
        TEXT,
        JSON
    }

    /**
     * Called by Maven.
     *
     * @param buildContext tells an IDE of problems, or logs them on the command line
     */
    @Inject
    public InspectMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        GenerationRequest request = request(basePackage, GenerationRequest.DEFAULT_ROLES);
        boolean json = isJson();
        Outcome<List<SourceText>> pages = SourceReader.read(List.of(docs()), pageFilter());
        InspectionResult result = Generator.inspect(request, pages.value())
                .with(request.severities().apply(pages.diagnostics()));
        // The report tells of all problems; only what makes the run fail is said aloud as well.
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        new ProblemReporter(buildContext, getLog(), "").report(docs(), errors, pages.value());
        File file = reportFile != null
                ? reportFile
                : new File(project.getBuild().getDirectory(), "fieldtable/inspect." + (json ? "json" : "txt"));
        Reports.write(file, json ? result.report().toJson() : result.report().toText());
        getLog().info("What was understood of the docs is in " + file);
    }

    private boolean isJson() throws MojoExecutionException {
        try {
            return option("format", () -> OptionValues.one(Format.class, format)) == Format.JSON;
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
