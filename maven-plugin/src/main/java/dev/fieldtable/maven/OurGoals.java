package dev.fieldtable.maven;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Which goals of this plugin a build has: all of them hear what is said with {@code -D}. */
final class OurGoals {
    private OurGoals() {}

    /**
     * Looks at the command line, and at the executions of all projects.
     *
     * @param session the build
     * @param running the execution that runs
     * @return the names of the goals, sorted
     */
    static Set<String> of(MavenSession session, MojoExecution running) {
        Plugin self = running.getPlugin();
        Set<String> goals = new TreeSet<>(List.of(running.getMojoDescriptor().getGoal()));
        String prefix = running.getMojoDescriptor().getPluginDescriptor().getGoalPrefix();
        for (String task : session.getGoals()) {
            // prefix:goal or group:artifact[:version]:goal, and perhaps @execution
            String[] parts = task.replaceFirst("@.*", "").split(":", -1);
            boolean ours = parts.length == 2
                    ? parts[0].equals(prefix)
                    : parts.length > 2 && parts[1].equals(self.getArtifactId());
            if (ours) {
                goals.add(parts[parts.length - 1]);
            }
        }
        for (MavenProject project : session.getProjects()) {
            Plugin plugin = project.getPlugin(self.getKey());
            if (plugin != null) {
                plugin.getExecutions().forEach(execution -> goals.addAll(execution.getGoals()));
            }
        }
        return goals;
    }
}
