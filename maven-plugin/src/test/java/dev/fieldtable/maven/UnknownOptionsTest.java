package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class UnknownOptionsTest {
    private static final List<String> KNOWN = List.of("basePackage", "detail", "style");

    @Test
    void knownOptionsPassAndThoseOfOtherGoalsToo() {
        assertThat(UnknownOptions.inPom(plugin("basePackage", "detail"), "default", KNOWN))
                .isEmpty();
    }

    @Test
    void aMisspelledOptionOfThePluginIsFound() {
        assertThat(UnknownOptions.inPom(plugin("basePackage", "stile"), "default", KNOWN))
                .contains("There is no option <stile>. Did you mean style?");
    }

    @Test
    void aMisspelledOptionOfTheExecutionIsFound() {
        Plugin plugin = plugin("basePackage");
        addExecution(plugin, "default", "styles");

        assertThat(UnknownOptions.inPom(plugin, "default", KNOWN))
                .contains("There is no option <styles>. Did you mean style?");
    }

    @Test
    void otherExecutionsAreNoConcernOfThisOne() {
        Plugin plugin = plugin("basePackage");
        addExecution(plugin, "other", "styles");

        assertThat(UnknownOptions.inPom(plugin, "default", KNOWN)).isEmpty();
    }

    @Test
    void aPluginWithoutAnyConfigurationPasses() {
        assertThat(UnknownOptions.inPom(new Plugin(), "default-cli", KNOWN)).isEmpty();
    }

    @Test
    void aMisspelledPropertyOfTheCommandLineIsFound() {
        Properties commandLine = properties("fieldtable.stile", "other.stile");

        assertThat(UnknownOptions.onCommandLine(commandLine, new Properties(), KNOWN))
                .contains("There is no option -Dfieldtable.stile. Did you mean style?");
    }

    @Test
    void aPropertyOfThePomMayBearAnyNameAndBeOverridden() {
        Properties commandLine = properties("fieldtable.version", "fieldtable.style");

        assertThat(UnknownOptions.onCommandLine(commandLine, properties("fieldtable.version"), KNOWN))
                .isEmpty();
    }

    private static Plugin plugin(String... options) {
        Plugin plugin = new Plugin();
        plugin.setConfiguration(configuration(options));
        return plugin;
    }

    private static void addExecution(Plugin plugin, String id, String option) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setConfiguration(configuration(option));
        plugin.addExecution(execution);
    }

    private static Xpp3Dom configuration(String... options) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        for (String option : options) {
            configuration.addChild(new Xpp3Dom(option));
        }
        return configuration;
    }

    private static Properties properties(String... names) {
        Properties properties = new Properties();
        for (String name : names) {
            properties.setProperty(name, "x");
        }
        return properties;
    }
}
