package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the goals say, to an IDE and to the log. */
class GoalsTest {
    private static final String FINE = """
            # Track

            ## Fields

            | Field   | Type  | Required           | Description        |
            | ------- | ----- | ------------------ | ------------------ |
            | `title` | *str* | :heavy_check_mark: | What it is called. |
            """;
    private static final String ODD = FINE.replace("*str*", "*inet*");

    @TempDir
    Path temp;

    private final RecordedMarks ide = new RecordedMarks();
    private BuildContext context = ide.context();
    private RecordedLog log = new RecordedLog(false);

    private Path page;
    private File output;

    @BeforeEach
    void writeDocs() throws IOException {
        page = temp.resolve("docs/models/track.md");
        output = temp.resolve("out").toFile();
        Files.createDirectories(page.getParent());
        Files.writeString(page, ODD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "lint", "inspect"})
    void anIdeMarksThePlaceUntilThePageIsFineAgain(String goal) throws Exception {
        run("generate");
        ide.marks().clear();

        run(goal);
        assertThat(ide.marks()).containsOnlyKeys(page.toFile());
        assertThat(ide.marks().get(page.toFile()))
                .singleElement()
                .asString()
                .startsWith("7:13: ")
                .contains("inet", "(dangling-reference)");

        Files.writeString(page, FINE);
        run(goal.equals("check") ? "generate" : goal);
        run(goal);
        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void anIdeMarksAFileThatWasEditedUntilItIsGeneratedAgain() throws Exception {
        Files.writeString(page, FINE);
        run("generate");
        Path generated = output.toPath().resolve("com/acme/models/Track.java");
        String content = Files.readString(generated);
        Files.writeString(generated, "mine");

        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run("check"));
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> run("generate"))
                .withMessageContaining("Nothing was written.");
        assertThat(ide.marks()).containsOnlyKeys(generated.toFile());

        Files.writeString(generated, content);
        run("check");
        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void docsThatAreMissingAreMarkedUntilTheyAreThere() throws Exception {
        Files.delete(page);

        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run("generate"));
        assertThat(ide.marks()).containsOnlyKeys(temp.resolve("docs").toFile());

        Files.writeString(page, FINE);
        run("generate");
        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void anIdeIsToldAgainThoughNothingHasChanged() throws Exception {
        run("generate");
        run("generate");

        assertThat(ide.marks()).containsOnlyKeys(page.toFile());
    }

    @Test
    void onTheCommandLineAWarningIsToldOnceAndCountedFromThenOn() throws Exception {
        useCommandLine();
        run("generate");
        assertThat(log.lines()).contains("  |             ^^^^^^");

        log = new RecordedLog(false);
        run("generate");

        assertThat(log.lines())
                .singleElement()
                .asString()
                .contains("1 page, unchanged since the last run", "1 warning, as at that run; -X shows it");
    }

    @Test
    void withXAllIsToldAgain() throws Exception {
        useCommandLine();
        run("generate");

        log = new RecordedLog(true);
        run("generate");

        assertThat(log.lines())
                .contains("  |             ^^^^^^")
                .noneMatch(line -> line.contains("since the last run"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "lint", "inspect"})
    void withXTheLogSaysInWhichDialectAPageWasRead(String goal) throws Exception {
        run("generate");
        log = new RecordedLog(true);

        run(goal);

        assertThat(log.lines()).contains("models/track.md: read as table-python: header row at 5:1");
    }

    @Test
    void aReportForProgramsIsCompleteThoughNothingHasChanged() throws Exception {
        useCommandLine();
        run("generate");

        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.format = "github";
        goal.execute();

        assertThat(temp.resolve("target/fieldtable/generate.txt"))
                .content()
                .startsWith("::warning file=docs/models/track.md,line=7,col=13,title=dangling-reference::");
    }

    @Test
    void aReportForProgramsTellsWhyTheRunFailed() throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.format = "json";
        goal.reportFile = temp.resolve("report.json").toFile();
        goal.error = List.of("dangling-reference");

        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(goal::execute);
        assertThat(temp.resolve("report.json")).content().contains("\"error\": 1", "\"code\": \"dangling-reference\"");
        assertThat(output).doesNotExist();
    }

    @Test
    void aFormatThatIsNotKnownIsRefused() {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.format = "jsn";

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(goal::execute)
                .withMessage("<format>: 'jsn' is none of text, json, sarif, github. Did you mean json?");
    }

    private void useCommandLine() {
        context = new DefaultBuildContext(new org.sonatype.plexus.build.incremental.DefaultBuildContext());
    }

    private void run(String goal) throws MojoExecutionException, MojoFailureException {
        goal(goal).execute();
    }

    private static RepositorySystem noRepositories() {
        return (RepositorySystem) Proxy.newProxyInstance(
                RepositorySystem.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, args) -> {
                    throw new AssertionError("there are no artifacts in this test");
                });
    }

    /** A goal with the parameters that Maven would set. */
    private DocsMojo goal(String name) {
        DocsMojo goal = switch (name) {
            case "generate" -> {
                GenerateMojo generate = new GenerateMojo(context);
                generate.format = "text";
                yield generate;
            }
            case "check" -> {
                CheckMojo check = new CheckMojo(context, noRepositories());
                check.format = "text";
                yield check;
            }
            case "lint" -> {
                LintMojo lint = new LintMojo(context);
                lint.format = "text";
                yield lint;
            }
            case "inspect" -> {
                InspectMojo inspect = new InspectMojo(context);
                inspect.format = "text";
                inspect.basePackage = "com.acme";
                yield inspect;
            }
            default -> throw new IllegalArgumentException(name);
        };
        goal.setLog(log);
        build(goal, name);
        goal.docsDirectory = temp.resolve("docs").toFile();
        goal.dialect = "auto";
        if (goal instanceof JavaMojo java) {
            java.style = "class";
            java.optionalAccessors = "optional";
            java.reading = "tolerant";
            java.beanValidation = "none";
            java.wireNames = "documented";
        }
        if (goal instanceof OutputMojo files) {
            files.basePackage = "com.acme";
            files.outputDirectory = output;
            files.roles = List.of("body", "request");
        }
        return goal;
    }

    /** The build that the goal is part of. */
    @SuppressWarnings("deprecation") // Maven has no other way to make a session.
    private void build(DocsMojo goal, String name) {
        Model model = new Model();
        model.setArtifactId("music");
        model.setBuild(new Build());
        model.getBuild().setDirectory(temp.resolve("target").toString());
        goal.project = new MavenProject(model);
        goal.session = new MavenSession(
                null,
                new DefaultMavenExecutionRequest()
                        .setUserProperties(new Properties())
                        .setBaseDirectory(temp.toFile()),
                new DefaultMavenExecutionResult(),
                List.of(goal.project));
        goal.session.setAllProjects(List.of(goal.project));
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setPlugin(new Plugin());
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setGoal(name);
        descriptor.setPluginDescriptor(plugin);
        goal.execution = new MojoExecution(descriptor, "default");
    }
}
