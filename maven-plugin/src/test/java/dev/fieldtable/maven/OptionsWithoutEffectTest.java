package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class OptionsWithoutEffectTest {
    private static final OptionsWithoutEffect OPTIONS = new OptionsWithoutEffect(Map.of(
            "basePackage",
            Set.of("generate", "check"),
            "style",
            Set.of("generate", "check"),
            "upstream",
            Set.of("check"),
            "force",
            Set.of("generate", "sync")));

    @Test
    void knownOptionsPassAndThoseOfOtherGoalsToo() {
        assertThat(OPTIONS.inPom(plugin("basePackage", "upstream"), "default")).isEmpty();
    }

    @Test
    void aMisspelledOptionOfThePluginIsFound() {
        assertThat(OPTIONS.inPom(plugin("basePackage", "stile"), "default"))
                .contains("There is no option <stile>. Did you mean style?");
    }

    @Test
    void aMisspelledOptionOfTheExecutionIsFound() {
        Plugin plugin = plugin("basePackage");
        addExecution(plugin, "default", "styles");

        assertThat(OPTIONS.inPom(plugin, "default")).contains("There is no option <styles>. Did you mean style?");
    }

    @Test
    void otherExecutionsAreNoConcernOfThisOne() {
        Plugin plugin = plugin("basePackage");
        addExecution(plugin, "other", "styles");

        assertThat(OPTIONS.inPom(plugin, "default")).isEmpty();
    }

    @Test
    void anOptionOfAnExecutionThatNoneOfItsGoalsTakesIsFound() {
        Plugin plugin = plugin("basePackage");
        addExecution(plugin, "models", "force", "check");

        assertThat(OPTIONS.inPom(plugin, "models"))
                .contains("<force> has no effect: no goal of the execution models takes it, only generate, sync.");
    }

    @Test
    void anOptionOfAnExecutionMayBeForOneOfItsGoalsAlone() {
        Plugin plugin = plugin("basePackage");
        addExecution(plugin, "models", "force", "check", "generate");

        assertThat(OPTIONS.inPom(plugin, "models")).isEmpty();
    }

    @Test
    void whatAllExecutionsHaveFromThePluginIsNotTheirs() {
        Plugin plugin = plugin("force");
        addExecution(plugin, "models", "force", "check");

        assertThat(OPTIONS.inPom(plugin, "models")).isEmpty();
    }

    @Test
    void anExecutionForWhateverGoalIsTypedMayHaveAnyOption() {
        Plugin plugin = plugin();
        addExecution(plugin, "default-cli", "force");

        assertThat(OPTIONS.inPom(plugin, "default-cli")).isEmpty();
    }

    @Test
    void aPluginWithoutAnyConfigurationPasses() {
        assertThat(OPTIONS.inPom(new Plugin(), "default-cli")).isEmpty();
    }

    @Test
    void aMisspelledPropertyOfTheCommandLineIsFound() {
        Properties commandLine = properties("fieldtable.stile", "other.stile");

        assertThat(OPTIONS.onCommandLine(commandLine, new Properties(), List.of("generate")))
                .contains("There is no option -Dfieldtable.stile. Did you mean style?");
    }

    @Test
    void aPropertyOfThePomMayBearAnyNameAndBeOverridden() {
        Properties commandLine = properties("fieldtable.version", "fieldtable.style");

        assertThat(OPTIONS.onCommandLine(commandLine, properties("fieldtable.version"), List.of("generate")))
                .isEmpty();
    }

    @Test
    void aPropertyThatNoGoalOfTheBuildTakesIsFound() {
        assertThat(OPTIONS.onCommandLine(properties("fieldtable.upstream"), new Properties(), List.of("generate")))
                .contains("-Dfieldtable.upstream has no effect: no goal of this build takes it, only check.");
    }

    @Test
    void aPropertyMayBeForAnotherGoalOfTheBuild() {
        assertThat(OPTIONS.onCommandLine(
                        properties("fieldtable.upstream"), new Properties(), List.of("generate", "check")))
                .isEmpty();
    }

    private static Plugin plugin(String... options) {
        Plugin plugin = new Plugin();
        plugin.setConfiguration(configuration(options));
        return plugin;
    }

    private static void addExecution(Plugin plugin, String id, String option, String... goals) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setConfiguration(configuration(option));
        execution.setGoals(List.of(goals));
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
