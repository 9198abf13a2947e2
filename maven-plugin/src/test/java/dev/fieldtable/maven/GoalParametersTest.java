package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what Maven is told of the goals to the catalogue of settings. */
class GoalParametersTest {
    private static final Set<RunKind> OF_THE_COMMAND_LINE = Set.of(RunKind.WATCH, RunKind.TRY, RunKind.INIT);

    static Stream<RunKind> runs() {
        return Arrays.stream(RunKind.values()).filter(run -> !OF_THE_COMMAND_LINE.contains(run));
    }

    @Test
    void thereIsAGoalForEveryRunOfABuild() throws Exception {
        Set<String> goals = new TreeSet<>(Set.of("help"));
        runs().map(RunKind::label).forEach(goals::add);

        assertThat(new TreeSet<>(goals().keySet())).isEqualTo(goals);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aGoalTakesTheSettingsOfItsRun(RunKind run) throws Exception {
        Set<String> expected = new TreeSet<>(Set.of("skip"));
        for (Setting<?> setting : Catalogue.of(run)) {
            expected.add(setting.name());
            if (Parameters.OTHER_NAMES.containsKey(setting)) {
                expected.add(Parameters.OTHER_NAMES.get(setting));
            }
        }
        if (Catalogue.of(run).contains(Catalogue.OUTPUT)) {
            expected.add("addTo");
        }

        assertThat(new TreeSet<>(descriptions(run).keySet())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aParameterIsDescribedAsItsSetting(RunKind run) throws Exception {
        Map<String, String> descriptions = descriptions(run);

        for (Setting<?> setting : Catalogue.of(run)) {
            String words = setting == Catalogue.FORMAT
                    ? " One of " + String.join(", ", Catalogue.known(setting, run)) + "."
                    : "";
            assertThat(descriptions.get(setting.name())).isEqualTo(setting.description() + words);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aParameterHasAPropertyOfItsNameAndLeavesTheDefaultToTheCatalogue(RunKind run) throws Exception {
        Xpp3Dom goal = goal(run);
        Xpp3Dom configuration = goal.getChild("configuration");

        for (Setting<?> setting : Catalogue.of(run)) {
            Xpp3Dom parameter = configuration.getChild(setting.name());
            assertThat(parameter.getValue()).isEqualTo("${fieldtable." + setting.name() + "}");
            assertThat(parameter.getAttribute("default-value")).isNull();
        }
    }

    /** The sentences of the parameters that a user can set, as plain text. */
    private static Map<String, String> descriptions(RunKind run) throws IOException, XmlPullParserException {
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Xpp3Dom parameter : goal(run).getChild("parameters").getChildren()) {
            if (parameter.getChild("editable").getValue().equals("true")) {
                descriptions.put(
                        parameter.getChild("name").getValue(),
                        parameter
                                .getChild("description")
                                .getValue()
                                .replaceAll("</?[a-z]+>", "")
                                .replaceAll("\\s+", " ")
                                .strip());
            }
        }
        return descriptions;
    }

    private static Xpp3Dom goal(RunKind run) throws IOException, XmlPullParserException {
        return Objects.requireNonNull(goals().get(run.label()));
    }

    /** The goals of the descriptor that the build has made of their classes. */
    private static Map<String, Xpp3Dom> goals() throws IOException, XmlPullParserException {
        try (Reader descriptor = new InputStreamReader(
                Objects.requireNonNull(GoalParametersTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")),
                StandardCharsets.UTF_8)) {
            return List.of(Xpp3DomBuilder.build(descriptor).getChild("mojos").getChildren()).stream()
                    .collect(Collectors.toMap(goal -> goal.getChild("goal").getValue(), goal -> goal));
        }
    }
}
