package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.report.FindingsReport;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.tombstone.Tombstones;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/** What the goals that write generated files, or look at them, have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
abstract class OutputMojo extends JavaMojo {
    /** The package that all generated ones stand in, such as <code>com.acme.plex</code>. */
    @Parameter(property = "fieldtable.basePackage", required = true)
    String basePackage;

    /** Where the Java files go. */
    @Parameter(
            property = "fieldtable.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/fieldtable",
            required = true)
    File outputDirectory;

    /**
     * The kinds of types to generate: <code>body</code>, <code>request</code>, <code>response</code>,
     * <code>globals</code>, <code>security</code>, <code>utility</code>. What these refer to is generated too.
     */
    @Parameter(property = "fieldtable.roles", defaultValue = "body,request")
    List<String> roles;

    /** Keeps what <code>sync</code> found gone from the docs for that many releases, as deprecated. */
    @Parameter(property = "fieldtable.tombstones", defaultValue = "0")
    int tombstones;

    OutputMojo(BuildContext buildContext) {
        super(buildContext);
    }

    final Path output() {
        return outputDirectory.toPath();
    }

    final GenerationRequest request() throws MojoExecutionException {
        if (tombstones < 0) {
            throw new MojoExecutionException("<tombstones>: the number of releases is negative: " + tombstones);
        }
        GenerationRequest request = request(basePackage, roles());
        return tombstones == 0 ? request : request.withPass(Tombstones.keptFor(tombstones));
    }

    /** {@return what was met in docs and output, for programs, which start from the folder that the build was started in} */
    final FindingsReport findings(List<Diagnostic> diagnostics, List<SourceText> pages) {
        PageFiles files = PageFiles.of(List.of(docs()), Path.of(session.getExecutionRootDirectory()))
                .withOutput(output());
        return FindingsReport.of(diagnostics, pages, files::fileOf).spelled(new PomSpelling());
    }

    /** Tells whether an error is among the diagnostics, so that nothing may be written. */
    static boolean fails(List<Diagnostic> diagnostics) {
        return Severity.ERROR.isAmong(diagnostics);
    }

    private Set<Role> roles() throws MojoExecutionException {
        try {
            return option("roles", () -> OptionValues.several(Role.class, roles));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
