package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.diff.DiffFormat;
import dev.fieldtable.diff.DiffReport;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.FailOn;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.io.StateReader;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.report.SnapshotReader;
import dev.fieldtable.source.SourceText;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Tells what changed between two states of the docs, and what it breaks. */
@Mojo(name = "diff", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
public final class DiffMojo extends JavaMojo {
    /**
     * The docs as they were: a page, a folder, an archive (<code>.zip</code>, <code>.jar</code>, <code>.tar.gz</code>),
     * a model that <code>inspect</code> has written as JSON, or <code>REF:path</code> in the git repository of the
     * project, such as <code>HEAD~1:docs</code>.
     */
    @Parameter(property = "fieldtable.oldDocs", required = true)
    private String oldDocs;

    /** The docs as they are, likewise; the <code>docsDirectory</code> unless given. */
    @Parameter(property = "fieldtable.newDocs")
    private @Nullable String newDocs;

    /** The package that all generated ones stand in. */
    @Parameter(property = "fieldtable.basePackage", defaultValue = "com.example")
    private String basePackage;

    /** The kinds of types that are generated, and therefore compared. */
    @Parameter(property = "fieldtable.roles", defaultValue = "body,request")
    private List<String> roles;

    /**
     * For people or for programs: <code>text</code> (in the log), or <code>markdown</code> or <code>json</code> (in a
     * file).
     */
    @Parameter(property = "fieldtable.format", defaultValue = "text")
    private String format;

    /** Where a report goes that is not for the log; <code>fieldtable/diff.md</code> or <code>.json</code> in the build's folder. */
    @Parameter(property = "fieldtable.reportFile")
    private @Nullable File reportFile;

    /** What fails the build if it breaks: <code>source</code>, <code>binary</code>, <code>wire</code>, <code>any</code>. */
    @Parameter(property = "fieldtable.failOn")
    private @Nullable List<String> failOn;

    /** Lists the descriptions that are worded differently, which are counted. */
    @Parameter(property = "fieldtable.prose", defaultValue = "false")
    private boolean prose;

    /**
     * Called by Maven.
     *
     * @param buildContext tells an IDE of problems, or logs them on the command line
     */
    @Inject
    public DiffMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        GenerationRequest request = request(basePackage, roles());
        DiffFormat chosen = chosen();
        Set<FailOn> fatal = fatal();
        DocsState was = state(request, "oldDocs", oldDocs);
        DocsState is = state(request, "newDocs", newDocs == null ? docsDirectory.getPath() : newDocs);
        Differences differences = ModelDiff.between(was, is);
        write(chosen, DiffReport.of(differences, prose).in(chosen));
        if (differences.breaks(fatal)) {
            throw new MojoFailureException("The changes of the docs break what <failOn> names, see above.");
        }
    }

    private void write(DiffFormat chosen, String report) throws MojoExecutionException {
        if (chosen == DiffFormat.TEXT && reportFile == null) {
            Printable.text(report).lines().forEach(getLog()::info);
            return;
        }
        String ending = switch (chosen) {
            case TEXT -> "txt";
            case MARKDOWN -> "md";
            case JSON -> "json";
        };
        File file = reportFile != null
                ? reportFile
                : new File(project.getBuild().getDirectory(), "fieldtable/diff." + ending);
        Reports.write(file, report);
        getLog().info("What changed in the docs is in " + file);
    }

    private DocsState state(GenerationRequest request, String option, String docs)
            throws MojoExecutionException, MojoFailureException {
        Outcome<StateReader.State> read = StateReader.read(
                        docs, project.getBasedir().toPath(), pageFilter())
                .orElseThrow(() ->
                        new MojoExecutionException("<" + option + ">: there is no file or folder '" + docs + "'."));
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
        // What is doubtful in the docs is for `lint` to tell; here it would drown what changed.
        List<Diagnostic> errors = met.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        new ProblemReporter(buildContext, getLog(), "")
                .report(project.getBasedir().toPath(), errors, texts);
        return state.value();
    }

    private Set<Role> roles() throws MojoExecutionException {
        return read("roles", () -> OptionValues.several(Role.class, roles));
    }

    private Set<FailOn> fatal() throws MojoExecutionException {
        List<String> words = failOn == null ? List.of() : failOn;
        return read("failOn", () -> OptionValues.several(FailOn.class, words));
    }

    private DiffFormat chosen() throws MojoExecutionException {
        return read("format", () -> OptionValues.one(DiffFormat.class, format));
    }

    private static <T> T read(String name, Supplier<T> reading) throws MojoExecutionException {
        try {
            return option(name, reading);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
