package dev.fieldtable.maven;

import dev.fieldtable.project.GeneratePlan;
import dev.fieldtable.project.Project;
import dev.fieldtable.project.RunFailedException;
import dev.fieldtable.project.RunOutcome;
import dev.fieldtable.project.Voice;
import dev.fieldtable.project.setting.Catalogue;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Generates Java models and validators from the docs, and adds them to what is compiled.
 *
 * <p>A file whose content has not changed is not written again, so a build that changes none compiles none. If it changes
 * one, the compiler plugin compiles the whole module again; with
 * <code>-Dmaven.compiler.useIncrementalCompilation=false</code> it compiles only the files that have changed, and not
 * those that use them.
 *
 * <p>The files go to <code>generated-sources/fieldtable</code> in the build's folder, those for tests to
 * <code>generated-test-sources/fieldtable</code>, unless <code>output</code> says otherwise. Classes with samples go
 * where <code>samplesOutput</code> says, and are compiled with the tests. A report for programs goes to <code>fieldtable/generate.json</code> or its like in the build's folder, unless
 * <code>reportFile</code> says otherwise.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class GenerateMojo extends OutputMojo {
    /**
     * Write the lock of names, or drop from it what is gone from the docs. What is new is added to a lock that is there in any
     * case.
     */
    @Parameter(property = "fieldtable.updateNames")
    Boolean updateNames;

    /**
     * Fail if there is no lock of names, or if it does not hold a name that is needed, instead of adding that.
     */
    @Parameter(property = "fieldtable.frozenNames")
    Boolean frozenNames;

    /** Who the run speaks to: people, or programs. Default: text. One of text, json, sarif, github. */
    @Parameter(property = "fieldtable.format")
    String format;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;

    /** Say what would be written or deleted, and do nothing. */
    @Parameter(property = "fieldtable.dryRun")
    Boolean dryRun;

    /** Say how long the stages of the run took, and how much there was to do. */
    @Parameter(property = "fieldtable.timings")
    Boolean timings;

    /** Overwrite or delete what someone has changed, of generated files and fetched pages; else it fails the run. */
    @Parameter(property = "fieldtable.force")
    Boolean force;

    /** Of several APIs, one is enough to warn for. */
    private boolean warned;

    @Override
    boolean isForModules(List<Project> projects) throws MojoExecutionException {
        boolean idle = PomPackaging.handsOn(project, execution)
                && addTo() != AddTo.NONE
                && projects.stream().noneMatch(each -> each.settings().says(Catalogue.OUTPUT));
        if (idle) {
            getLog().info(
                            "Does nothing here: a POM of packaging pom compiles nothing, and its modules have inherited it."
                                    + " <addTo>none</addTo> generates all the same.");
        }
        return idle;
    }

    @Override
    void skipped(List<Project> projects) throws MojoExecutionException {
        AddTo where = addTo();
        for (Project each : projects) {
            where.add(folder(each.settings().get(Catalogue.OUTPUT)), project);
            each.settings()
                    .find(Catalogue.SAMPLES_OUTPUT)
                    .ifPresent(samples -> where.addForTests(folder(samples), project));
        }
    }

    @Override
    void begin(List<Project> projects) throws MojoExecutionException {
        skipped(projects);
        CompilerRelease.tooLow(project, session.getUserProperties(), addTo().releases())
                .ifPresent(getLog()::warn);
    }

    private Path folder(Path said) {
        return project.getBasedir().toPath().resolve(said);
    }

    @Override
    RunOutcome carryOut(Project each, Voice voice) throws MojoExecutionException, RunFailedException {
        GeneratePlan plan = each.generate().prepare(voice);
        claim(each, plan);
        if (each.settings().get(Catalogue.DRY_RUN)) {
            RunOutcome outcome = plan.dryRun();
            warnOfWhatIsMissing(outcome);
            return outcome;
        }
        RunOutcome outcome = plan.carryOut();
        plan.outputs().forEach(this::refresh);
        return outcome;
    }

    /** The build goes on, and a compiler that misses a class says nothing of a dry run. */
    private void warnOfWhatIsMissing(RunOutcome dry) throws MojoExecutionException {
        boolean compiles = execution.getSource() == MojoExecution.Source.LIFECYCLE && addTo() != AddTo.NONE;
        if (compiles && !warned && !dry.steps().isEmpty()) {
            warned = true;
            getLog().warn("A dry run writes no files, and the build goes on with those that are on the disk:"
                    + " what needs others may not compile.");
        }
    }

    private void claim(Project each, GeneratePlan plan) throws MojoExecutionException {
        String self = project.getArtifactId() + ", execution " + execution.getExecutionId();
        for (Path folder : plan.outputs()) {
            Optional<String> other =
                    OutputClaims.claim(session.getTopLevelProject(), folder, each.api(), self, plan.inputs());
            if (other.isPresent()) {
                String setting = folder.equals(plan.output()) ? "<output>" : "<samplesOutput>";
                throw new MojoExecutionException(setting + ": " + other.get() + ", has generated other files into "
                        + folder + ", and they would be deleted. Give each execution a folder of its own.");
            }
        }
    }
}
