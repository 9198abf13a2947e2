package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.report.ChosenDialect;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.report.FindingsReport;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What all goals that read docs have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
abstract class DocsMojo extends AbstractMojo {
    /** Tells an IDE of problems and written files, or logs them on the command line. */
    final BuildContext buildContext;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /** The folder of the docs; it is searched for <code>*.md</code> files. */
    @Parameter(property = "fieldtable.docsDirectory", required = true)
    File docsDirectory;

    /** Patterns of the pages to read, such as <code>models/**</code>; all pages unless given. */
    @Parameter(property = "fieldtable.include")
    @Nullable
    List<String> include;

    /** Patterns of the pages to leave out. */
    @Parameter(property = "fieldtable.exclude")
    @Nullable
    List<String> exclude;

    /** The name of the documentation style; <code>auto</code> lets each page decide. */
    @Parameter(property = "fieldtable.dialect", defaultValue = "auto")
    String dialect;

    /** Ids of the diagnostics that fail the build, such as <code>dangling-reference</code>. */
    @Parameter(property = "fieldtable.error")
    @Nullable
    List<String> error;

    /** Ids of the diagnostics that are warnings. */
    @Parameter(property = "fieldtable.warn")
    @Nullable
    List<String> warn;

    /** Ids of the diagnostics that are not told. */
    @Parameter(property = "fieldtable.ignore")
    @Nullable
    List<String> ignore;

    /** Does nothing; <code>generate</code> still adds the source folder. */
    @Parameter(property = "fieldtable.skip", defaultValue = "false")
    boolean skip;

    DocsMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    /** {@return whether there is nothing to do; the log says so} */
    final boolean skipped() {
        if (skip) {
            getLog().info("Skipped, since fieldtable.skip is set.");
        }
        return skip;
    }

    final Path docs() {
        return docsDirectory.toPath();
    }

    final Severities severities() throws MojoExecutionException {
        try {
            return Severities.of(listed(error), listed(warn), listed(ignore));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("<error>, <warn> or <ignore>: " + e.getMessage(), e);
        }
    }

    final String dialect() {
        List<String> dialects = new ArrayList<>(Dialects.names());
        dialects.add(GenerationRequest.AUTO_DIALECT);
        return option("dialect", () -> OptionValues.known(dialects, dialect));
    }

    final PageFilter pageFilter() {
        return new PageFilter(listed(include), listed(exclude));
    }

    /** Reads an option, and names it where it cannot be read. */
    static <T> T option(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("<" + name + ">: " + e.getMessage(), e);
        }
    }

    /** Options of other goals are known too, since a configuration may be shared by several. */
    final void refuseUnknownOptions() throws MojoExecutionException {
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

    /** Reads the option of who a report is for. */
    final <E extends Enum<E>> E format(Class<E> formats, String value) throws MojoExecutionException {
        try {
            return option("format", () -> OptionValues.one(formats, value));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** {@return where a report goes: to the file that the user has named, or to one of that name in the build's folder} */
    final File reportFile(@Nullable File chosen, String name) {
        return chosen != null ? chosen : new File(project.getBuild().getDirectory(), "fieldtable/" + name);
    }

    /** Writes what was found to a file if it is for programs; people read the log. */
    final void write(FindingsFormat format, FindingsReport findings, @Nullable File chosen)
            throws MojoExecutionException {
        Optional<String> report = findings.in(format, ToolVersion.number());
        if (report.isPresent()) {
            String kind = switch (format) {
                case TEXT, GITHUB -> "txt";
                case JSON -> "json";
                case SARIF -> "sarif";
            };
            File file = reportFile(chosen, execution.getMojoDescriptor().getGoal() + "." + kind);
            Reports.write(file, report.get());
            getLog().info("What was found is in " + file);
        }
    }

    /** Says how the pages were read, to whoever wants to know everything. */
    final void tell(List<ChosenDialect> readings) {
        if (getLog().isDebugEnabled()) {
            readings.forEach(reading -> getLog().debug(Printable.line(reading.toString())));
        }
    }

    private static List<String> listed(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
