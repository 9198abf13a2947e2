package dev.fieldtable.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The release of Java that a project is compiled for, as far as its POM and the command line say. */
final class CompilerRelease {
    /** What the generated code needs. */
    static final int NEEDED = 17;

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    private CompilerRelease() {}

    /**
     * Looks whether the release is too low.
     *
     * @param project the project
     * @param commandLine the properties given with {@code -D}
     * @param names what the release may be called, such as {@code release} and {@code source}; the first that is said
     *     decides
     * @return a sentence for the user; nothing if the release is high enough, or not said
     */
    static Optional<String> tooLow(MavenProject project, Properties commandLine, List<String> names) {
        for (String name : names) {
            Optional<String> said = said(project, commandLine, name);
            if (said.isPresent()) {
                return said.filter(CompilerRelease::isLow)
                        .map(release ->
                                "The generated code needs Java " + NEEDED + ", and this project is compiled for "
                                        + release + ": set maven.compiler.release to " + NEEDED + " or more.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> said(MavenProject project, Properties commandLine, String name) {
        String property = "maven.compiler." + name;
        return Optional.ofNullable(project.getPlugin(COMPILER))
                .map(Plugin::getConfiguration)
                .map(configuration -> ((Xpp3Dom) configuration).getChild(name))
                .map(Xpp3Dom::getValue)
                .or(() -> Optional.ofNullable(commandLine.getProperty(property)))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(property)));
    }

    private static boolean isLow(String release) {
        try {
            return Integer.parseInt(release.replaceFirst("^1\\.", "")) < NEEDED;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
