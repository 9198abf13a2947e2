package dev.fieldtable.maven;

import dev.fieldtable.Stages;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.Voice;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Words things as a user of Maven would.
 *
 * @param execution the execution that runs
 * @param project its project
 * @param projects the number of projects that the build has
 * @param wantsAll whether every diagnostic is wanted
 * @param log the build's log
 * @param stages who is told of the stages of runs
 */
record PomVoice(MojoExecution execution, MavenProject project, int projects, boolean wantsAll, Log log, Stages stages)
        implements Voice {
    @Override
    public void step(String step) {
        log.debug(step);
    }

    @Override
    public void warn(String warning) {
        log.warn(Printable.line(warning));
    }

    @Override
    public Spelling spelling() {
        return new PomSpelling();
    }

    /** The other goal with the configuration of this execution: its own id is the one sure way to have it. */
    @Override
    public String command(RunKind run, List<Setting<Boolean>> more) {
        StringBuilder command = new StringBuilder("mvn ")
                .append(String.join(
                        ":", execution.getGroupId(), execution.getArtifactId(), execution.getVersion(), run.label()))
                .append('@')
                .append(execution.getExecutionId());
        if (projects > 1) {
            command.append(" -pl :").append(project.getArtifactId());
        }
        more.forEach(flag -> command.append(" -Dfieldtable.").append(flag.name()));
        return command.toString();
    }

    @Override
    public String next(RunKind run) {
        return command(run, List.of());
    }
}
