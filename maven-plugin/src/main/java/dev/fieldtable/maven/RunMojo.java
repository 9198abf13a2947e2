package dev.fieldtable.maven;

import dev.fieldtable.Stages;
import dev.fieldtable.project.OpenedProjects;
import dev.fieldtable.project.Project;
import dev.fieldtable.project.RunFailedException;
import dev.fieldtable.project.RunOutcome;
import dev.fieldtable.project.Stopwatch;
import dev.fieldtable.project.Voice;
import dev.fieldtable.project.Workplace;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/** A run as a goal: what the POM says in, what came of it out. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields after construction.
abstract class RunMojo extends AbstractMojo {
    private BuildContext buildContext;
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /** Does nothing; generate still adds the source folder. */
    @Parameter(property = "fieldtable.skip", defaultValue = "false")
    boolean skip;

    /**
     * Called by Maven.
     *
     * @param context tells an IDE of problems and written files, or logs them on the command line
     * @param artifacts gets artifacts
     */
    @Inject
    final void use(BuildContext context, RepositorySystem artifacts) {
        buildContext = context;
        repositories = artifacts;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (PomPackaging.inherits(project, execution)) {
            getLog().info("Does nothing here: this POM, of packaging pom, has inherited it for its modules.");
            return;
        }
        try {
            if (skip) {
                pass();
            } else {
                run();
            }
        } catch (InvalidSettingException e) {
            // Maven tells of a cause too, and that would be the same sentence again.
            throw new MojoExecutionException(e.in(new PomSpelling()));
        } catch (RunFailedException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Nothing that is said matters to a build that skips the plugin. */
    private void pass() throws MojoExecutionException {
        getLog().info("Skipped, since fieldtable.skip is set.");
        try {
            skipped(completed(open(Set.of())));
        } catch (InvalidSettingException | RunFailedException | MojoExecutionException e) {
            getLog().debug(e.getMessage());
        }
    }

    private void run() throws MojoExecutionException, MojoFailureException, RunFailedException {
        Set<String> goals = OurGoals.of(session, execution);
        refuseWithoutEffect(goals);
        LibraryLogs.hush(getLog());
        ProblemReporter problems = new ProblemReporter(buildContext, getLog());
        OutcomeTeller teller = new OutcomeTeller(problems, getLog(), kind(), project);
        OpenedProjects opened = open(goals);
        teller.tell(opened);
        if (isForModules(opened.projects())) {
            return;
        }
        List<Project> projects = completed(opened);
        begin(projects);
        boolean wantsAll = problems.marks() || getLog().isDebugEnabled();
        Stopwatch watch = stopwatch();
        for (Project each : projects) {
            boolean timed = each.settings().get(Catalogue.TIMINGS);
            Stages stages = timed ? watch : Stages.NONE;
            teller.tell(each, carryOut(each, voice(wantsAll, stages)));
            if (timed) {
                watch.lines().forEach(getLog()::info);
            }
        }
        teller.end();
    }

    private Voice voice(boolean wantsAll, Stages stages) {
        return new PomVoice(execution, project, session.getAllProjects().size(), wantsAll, getLog(), stages);
    }

    /** The build has spent more than its own until now, so that the time begins here. */
    private static Stopwatch stopwatch() {
        return Stopwatch.since(System::nanoTime, RunMojo::spent, System.nanoTime(), spent());
    }

    private static long spent() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private void refuseWithoutEffect(Set<String> goals) throws MojoExecutionException {
        OptionsWithoutEffect options =
                OptionsWithoutEffect.of(execution.getMojoDescriptor().getPluginDescriptor());
        Optional<String> problem = options.inPom(execution.getPlugin(), execution.getExecutionId())
                .or(() -> options.onCommandLine(session.getUserProperties(), project.getProperties(), goals));
        if (problem.isPresent()) {
            throw new MojoExecutionException(problem.get());
        }
    }

    /** A goal is called what its run is. */
    private RunKind kind() {
        return RunKind.valueOf(execution.getMojoDescriptor().getGoal().toUpperCase(Locale.ROOT));
    }

    private OpenedProjects open(Set<String> goals) throws RunFailedException {
        Settings said = Parameters.said(this, kind(), setting -> isMeant(setting, goals));
        Path folder = project.getBasedir().toPath();
        Workplace place = Workplace.in(folder)
                .withReportsFrom(Path.of(session.getExecutionRootDirectory()))
                .withArtifacts(Origins.of(project, session, repositories));
        return OpenedProjects.open(said, SettingsProxies.lend(place, session));
    }

    private List<Project> completed(OpenedProjects opened) throws MojoExecutionException {
        Path build = Path.of(project.getBuild().getDirectory());
        Path output = build.resolve(output());
        return opened.projects().stream()
                .map(each -> completed(each.withDefault(Catalogue.OUTPUT, output), build))
                .toList();
    }

    /** {@return a project with what the goal takes where nobody has said it, below the folder of the build} */
    Project completed(Project each, Path build) {
        return each;
    }

    /** {@return the folder within the build's that the Java files go to where nobody has said another one} */
    String output() throws MojoExecutionException {
        return "generated-sources/fieldtable";
    }

    /**
     * Tells whether what the POM says of a setting is meant for this goal: it is said for all goals of a build.
     *
     * @param setting a setting that the goal takes
     * @param goals our goals in this build
     */
    boolean isMeant(Setting<?> setting, Set<String> goals) {
        return true;
    }

    /** Tells, and says so in the log, whether the execution stands here for modules alone. */
    boolean isForModules(List<Project> projects) throws MojoExecutionException {
        return false;
    }

    /** Called instead of all else where the goal is skipped. */
    void skipped(List<Project> projects) throws MojoExecutionException {}

    /** Called before anything is read, so that an IDE knows what there will be even if the docs are broken. */
    void begin(List<Project> projects) throws MojoExecutionException {}

    /** Makes the run. */
    RunOutcome carryOut(Project each, Voice voice) throws MojoExecutionException, RunFailedException {
        return each.run(kind(), voice);
    }

    /** Tells an IDE that files have come or gone. */
    final void refresh(Path folder) {
        buildContext.refresh(folder.toFile());
    }
}
