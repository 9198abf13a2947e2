package dev.fieldtable.maven;

import dev.fieldtable.option.Suggestions;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds options that have no effect: misspelled ones, and those that no goal takes which hears them. Maven itself passes over
 * them in silence, or with a warning.
 */
final class OptionsWithoutEffect {
    private static final String PREFIX = "fieldtable.";
    private static final String HELP = "help";

    /** The goals that take an option, by its name. */
    private final SortedMap<String, Set<String>> takers;

    /**
     * Knows the options.
     *
     * @param takers the goals that take an option, by its name
     */
    OptionsWithoutEffect(Map<String, Set<String>> takers) {
        this.takers = new TreeMap<>();
        takers.forEach((name, goals) -> this.takers.put(name, new TreeSet<>(goals)));
    }

    static OptionsWithoutEffect of(PluginDescriptor plugin) {
        Map<String, Set<String>> takers = new TreeMap<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            // It speaks of goals, and its options are those of every plugin's help.
            if (!goal.getGoal().equals(HELP)) {
                for (Parameter parameter : goal.getParameters()) {
                    if (parameter.isEditable()) {
                        takers.computeIfAbsent(parameter.getName(), name -> new TreeSet<>())
                                .add(goal.getGoal());
                    }
                }
            }
        }
        return new OptionsWithoutEffect(takers);
    }

    /**
     * Looks at what the POM says. A configuration of the plugin is for all goals, one of an execution for its own.
     *
     * @param plugin this plugin as the POM configures it
     * @param executionId the execution that runs
     * @return what is wrong with the first element that has no effect; nothing if all is well
     */
    Optional<String> inPom(Plugin plugin, String executionId) {
        Set<String> shared = children(plugin.getConfiguration());
        Optional<String> unknown = unknown(shared);
        PluginExecution execution = plugin.getExecutionsAsMap().get(executionId);
        if (unknown.isPresent() || execution == null) {
            return unknown;
        }
        // Maven has put what is shared into it.
        Set<String> own = new TreeSet<>(children(execution.getConfiguration()));
        own.removeAll(shared);
        List<String> goals = execution.getGoals();
        return unknown(own)
                .or(() -> own.stream()
                        .filter(name -> !goals.isEmpty() && Collections.disjoint(takers(name), goals))
                        .findFirst()
                        .map(name -> "<" + name + "> has no effect: no goal of the execution " + executionId
                                + " takes it, only " + String.join(", ", takers(name)) + "."));
    }

    /**
     * Looks at what the command line says.
     *
     * @param commandLine the properties given with {@code -D}
     * @param projectProperties the POM's own properties, which may bear any name
     * @param goals our goals in this build
     * @return what is wrong with the first property that has no effect; nothing if all is well
     */
    Optional<String> onCommandLine(Properties commandLine, Properties projectProperties, Collection<String> goals) {
        for (String property : new TreeSet<>(commandLine.stringPropertyNames())) {
            String name = property.startsWith(PREFIX) ? property.substring(PREFIX.length()) : "";
            if (!name.isEmpty() && !takers.containsKey(name) && !projectProperties.containsKey(property)) {
                return Optional.of("There is no option -D" + property + ". " + suggestion(name));
            }
            if (!name.isEmpty() && takers.containsKey(name) && Collections.disjoint(takers(name), goals)) {
                return Optional.of("-D" + property + " has no effect: no goal of this build takes it, only "
                        + String.join(", ", takers(name)) + ".");
            }
        }
        return Optional.empty();
    }

    private Optional<String> unknown(Set<String> names) {
        return names.stream()
                .filter(name -> !takers.containsKey(name))
                .findFirst()
                .map(name -> "There is no option <" + name + ">. " + suggestion(name));
    }

    private String suggestion(String name) {
        return Suggestions.instead(name, takers.keySet());
    }

    private Set<String> takers(String name) {
        return takers.getOrDefault(name, Set.of());
    }

    private static Set<String> children(Object configuration) {
        Set<String> names = new TreeSet<>();
        if (configuration instanceof Xpp3Dom element) {
            for (Xpp3Dom child : element.getChildren()) {
                names.add(child.getName());
            }
        }
        return names;
    }
}
