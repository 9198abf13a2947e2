package dev.fieldtable.maven;

import dev.fieldtable.option.Suggestions;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds misspelled options. Maven itself passes over them in silence, or with a warning. */
final class UnknownOptions {
    private static final String PREFIX = "fieldtable.";

    private UnknownOptions() {}

    /**
     * Looks at what the POM says.
     *
     * @param plugin this plugin as the POM configures it
     * @param executionId the execution that runs
     * @param known the options of all goals, since a configuration may be shared by several
     * @return what is wrong with the first element that is no option; nothing if all is well
     */
    static Optional<String> inPom(Plugin plugin, String executionId, Collection<String> known) {
        Optional<String> shared = inElement(plugin.getConfiguration(), known);
        PluginExecution execution = plugin.getExecutionsAsMap().get(executionId);
        return shared.isPresent() || execution == null ? shared : inElement(execution.getConfiguration(), known);
    }

    /**
     * Looks at what the command line says.
     *
     * @param commandLine the properties given with {@code -D}
     * @param projectProperties the POM's own properties, which may bear any name
     * @param known the options of all goals
     * @return what is wrong with the first property that is no option; nothing if all is well
     */
    static Optional<String> onCommandLine(
            Properties commandLine, Properties projectProperties, Collection<String> known) {
        return commandLine.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !projectProperties.containsKey(name))
                .map(name -> name.substring(PREFIX.length()))
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .map(name -> "There is no option -D" + PREFIX + name + ". " + Suggestions.instead(name, known));
    }

    private static Optional<String> inElement(Object configuration, Collection<String> known) {
        if (configuration instanceof Xpp3Dom element) {
            for (Xpp3Dom child : element.getChildren()) {
                if (!known.contains(child.getName())) {
                    return Optional.of("There is no option <" + child.getName() + ">. "
                            + Suggestions.instead(child.getName(), known));
                }
            }
        }
        return Optional.empty();
    }
}
