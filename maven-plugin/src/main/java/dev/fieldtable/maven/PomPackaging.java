package dev.fieldtable.maven;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What POMs have executions of that compile nothing: most of them have inherited it, and hand it on to their modules. */
final class PomPackaging {
    private PomPackaging() {}

    /** Tells whether a POM of packaging {@code pom} has inherited an execution that is part of its lifecycle. */
    static boolean inherits(MavenProject project, MojoExecution execution) {
        return isBound(project, execution) && !names(project.getOriginalModel(), execution);
    }

    /** Tells whether a POM of packaging {@code pom} has modules that may inherit an execution of its lifecycle. */
    static boolean handsOn(MavenProject project, MojoExecution execution) {
        return isBound(project, execution) && !project.getModules().isEmpty();
    }

    private static boolean isBound(MavenProject project, MojoExecution execution) {
        return project.getPackaging().equals("pom") && execution.getSource() == MojoExecution.Source.LIFECYCLE;
    }

    private static boolean names(Model pom, MojoExecution execution) {
        Stream<PluginContainer> builds = Stream.concat(
                Optional.<PluginContainer>ofNullable(pom.getBuild()).stream(),
                pom.getProfiles().stream()
                        .flatMap(profile -> Optional.<PluginContainer>ofNullable(profile.getBuild()).stream()));
        return builds.flatMap(build -> build.getPlugins().stream())
                .anyMatch(plugin ->
                        plugin.getArtifactId().equals(execution.getPlugin().getArtifactId()));
    }
}
