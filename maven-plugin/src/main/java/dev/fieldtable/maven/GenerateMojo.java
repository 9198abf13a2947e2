package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.link.WireNames;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.report.GenerationReport;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java models and validators from the docs, and adds them to what is compiled.
 *
 * <p>Files whose content has not changed are not written again, so nothing that depends on them is compiled again.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
public final class GenerateMojo extends AbstractMojo {
    private final BuildContext buildContext;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The folder of the docs; it is searched for <code>*.md</code> files. */
    @Parameter(property = "fieldtable.docsDirectory", required = true)
    private File docsDirectory;

    /** The package that all generated ones stand in, such as <code>com.acme.plex</code>. */
    @Parameter(property = "fieldtable.basePackage", required = true)
    private String basePackage;

    /** Where the Java files go. */
    @Parameter(
            property = "fieldtable.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/fieldtable",
            required = true)
    private File outputDirectory;

    /** How a model looks: <code>class</code> or <code>record</code>. */
    @Parameter(property = "fieldtable.style", defaultValue = "class")
    private String style;

    /** What the accessor of an optional property returns: <code>optional</code> or <code>nullable</code>. */
    @Parameter(property = "fieldtable.optionalAccessors", defaultValue = "optional")
    private String optionalAccessors;

    /**
     * How documents are read: <code>tolerant</code> keeps whatever can be held and leaves it to the validators to
     * tell what is not as documented; <code>strict</code> refuses it.
     */
    @Parameter(property = "fieldtable.reading", defaultValue = "tolerant")
    private String reading;

    /** The Bean Validation annotations of the models: <code>none</code> or <code>jakarta</code>. */
    @Parameter(property = "fieldtable.beanValidation", defaultValue = "none")
    private String beanValidation;

    /**
     * How documented names become names in JSON: <code>documented</code> (as they are), <code>lower-camel</code> or
     * <code>upper-camel</code>.
     */
    @Parameter(property = "fieldtable.wireNames", defaultValue = "documented")
    private String wireNames;

    /**
     * The kinds of types to generate: <code>body</code>, <code>request</code>, <code>response</code>,
     * <code>globals</code>, <code>security</code>, <code>utility</code>. What these refer to is generated too.
     */
    @Parameter(property = "fieldtable.roles", defaultValue = "body,request")
    private List<String> roles;

    /** Patterns of the pages to read, such as <code>models/**</code>; all pages unless given. */
    @Parameter(property = "fieldtable.include")
    private @Nullable List<String> include;

    /** Patterns of the pages to leave out. */
    @Parameter(property = "fieldtable.exclude")
    private @Nullable List<String> exclude;

    /** The name of the documentation style; <code>auto</code> lets each page decide. */
    @Parameter(property = "fieldtable.dialect", defaultValue = "auto")
    private String dialect;

    /** Overwrites or deletes generated files that someone has changed; else they fail the build. */
    @Parameter(property = "fieldtable.force", defaultValue = "false")
    private boolean force;

    /** Does nothing but add the source folder. */
    @Parameter(property = "fieldtable.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Called by Maven.
     *
     * @param buildContext tells an IDE of problems and written files, or logs them on the command line
     */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        // First of all, so that an IDE knows the folder even if the docs are broken.
        project.addCompileSourceRoot(outputDirectory.getPath());
        if (skip) {
            getLog().info("Skipped, since fieldtable.skip is set.");
            return;
        }
        GenerationRequest request = request();
        Path docs = docsDirectory.toPath();
        Path output = outputDirectory.toPath();
        ProblemReporter problems = new ProblemReporter(buildContext, getLog());

        Outcome<List<SourceText>> pages = SourceReader.read(List.of(docs), pageFilter());
        problems.forget(docs, pages.value());
        problems.report(docs, pages.diagnostics(), pages.value());
        problems.report(output, FileSetWriter.conflicts(output, List.of(docs)), List.of());

        Inputs inputs = Generator.inputs(request, pages.value());
        // An IDE has just been told to forget what it knew of the pages, so it has to be told again.
        Optional<Manifest> done =
                buildContext.isIncremental() ? Optional.empty() : FileSetWriter.upToDate(output, inputs);
        if (done.isPresent()) {
            getLog().info(inOneLine(Summary.unchanged(
                    pages.value().size(), done.get().paths().size(), done.get().warnings())));
            return;
        }

        GenerationResult result = Generator.generate(request, pages.value());
        problems.report(docs, result.diagnostics(), pages.value());

        int warnings = problems.counts().getOrDefault(Severity.WARNING, 0);
        Outcome<WriteCounts> written = write(output, new WantedFiles(inputs, warnings, result.files()));
        problems.report(output, written.diagnostics(), List.of());
        if (written.value().written() + written.value().deleted() > 0) {
            buildContext.refresh(outputDirectory);
        }
        getLog().info(summary(result.report(), written.value(), problems.counts()));
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

    private GenerationRequest request() throws MojoExecutionException {
        refuseUnknownOptions();
        try {
            return new GenerationRequest(
                    new EmitOptions(
                            basePackage,
                            option("style", () -> OptionValues.one(EmitOptions.Style.class, style)),
                            option(
                                    "optionalAccessors",
                                    () -> OptionValues.one(EmitOptions.OptionalAccessors.class, optionalAccessors)),
                            option("reading", () -> OptionValues.one(EmitOptions.Reading.class, reading)),
                            option(
                                    "beanValidation",
                                    () -> OptionValues.one(EmitOptions.BeanValidation.class, beanValidation))),
                    option("wireNames", () -> OptionValues.one(WireNames.class, wireNames)),
                    option("roles", () -> OptionValues.several(Role.class, roles)),
                    option("dialect", () -> OptionValues.known(dialects(), dialect)));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Reads an option, and names it where it cannot be read. */
    private static <T> T option(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("<" + name + ">: " + e.getMessage(), e);
        }
    }

    private static List<String> dialects() {
        List<String> dialects = new ArrayList<>(Dialects.names());
        dialects.add(GenerationRequest.AUTO_DIALECT);
        return dialects;
    }

    private void refuseUnknownOptions() throws MojoExecutionException {
        Set<String> known = new TreeSet<>();
        execution
                .getMojoDescriptor()
                .getPluginDescriptor()
                .getMojos()
                .forEach(mojo -> mojo.getParameters().forEach(parameter -> known.add(parameter.getName())));
        Optional<String> problem = UnknownOptions.inPom(execution.getPlugin(), execution.getExecutionId(), known)
                .or(() -> UnknownOptions.onCommandLine(session.getUserProperties(), project.getProperties(), known));
        if (problem.isPresent()) {
            throw new MojoExecutionException(problem.get());
        }
    }

    private PageFilter pageFilter() {
        return new PageFilter(include == null ? List.of() : include, exclude == null ? List.of() : exclude);
    }
}
