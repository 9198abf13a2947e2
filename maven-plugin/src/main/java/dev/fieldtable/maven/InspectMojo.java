package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.SourceReader;
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
    String basePackage;

    /** For people or for programs: <code>text</code> or <code>json</code>. */
    @Parameter(property = "fieldtable.format", defaultValue = "text")
    String format;

    /** Where the report goes; <code>fieldtable/inspect.txt</code> or <code>.json</code> in the build's folder. */
    @Parameter(property = "fieldtable.reportFile")
    @Nullable
    File reportFile;

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
        boolean json = format(Format.class, format) == Format.JSON;
        Outcome<List<SourceText>> pages = SourceReader.read(List.of(docs()), pageFilter());
        InspectionResult result = Generator.inspect(request, pages.value())
                .with(request.severities().apply(pages.diagnostics()));
        File file = reportFile(reportFile, json ? "inspect.json" : "inspect.txt");
        Reports.write(file, json ? result.report().toJson() : result.report().toText());
        getLog().info("What was understood of the docs is in " + file);
        tell(result.readings());
        ProblemReporter problems = new ProblemReporter(buildContext, getLog(), "");
        problems.forgetPages(docs(), pages.value());
        problems.report(docs(), result.diagnostics(), pages.value());
    }
}
