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
import org.apache.maven.model.PluginExecution;
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

    private final MavenProject project = new MavenProject();
    private final Properties commandLine = new Properties();
    private boolean pom = true;

    private Path page;
    private File output;

    @BeforeEach
    void writeDocs() throws IOException {
        page = temp.resolve("docs/models/track.md");
        output = temp.resolve("out").toFile();
        Files.createDirectories(page.getParent());
        Files.writeString(page, ODD);
        project.setArtifactId("music");
        project.setFile(temp.resolve("pom.xml").toFile());
        project.setBuild(new Build());
        project.getBuild().setDirectory(temp.resolve("target").toString());
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
    void whatIsSplitGoesToAFolderOfTheBuild() throws Exception {
        ExportMojo goal = (ExportMojo) goal("export");
        goal.split = "model";

        goal.execute();

        assertThat(temp.resolve("target/fieldtable/export/openapi.json")).exists();
        assertThat(temp.resolve("target/fieldtable/export/schemas/models/Track.json"))
                .exists();
    }

    @Test
    void aFormatThatIsNotKnownIsRefused() {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.format = "jsn";

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(goal::execute)
                .withMessage("<format>: 'jsn' is none of text, json, sarif, github. Did you mean json?")
                .withNoCause();
    }

    @Test
    void aSettingsFileIsEnough() throws Exception {
        pom = false;
        Files.writeString(temp.resolve("fieldtable.yaml"), "docs: docs\nbasePackage: com.acme\nstyle: record\n");

        run("generate");
        run("check");

        assertThat(temp.resolve("target/generated-sources/fieldtable/com/acme/models/Track.java"))
                .content()
                .contains("record Track");
        assertThat(project.getCompileSourceRoots())
                .containsExactly(
                        temp.resolve("target/generated-sources/fieldtable").toString());
    }

    @Test
    void whatThePomSaysWinsOverTheSettingsFile() throws Exception {
        Files.writeString(temp.resolve("fieldtable.yaml"), "docs: nowhere\nbasePackage: com.other\noutput: other\n");

        run("generate");

        assertThat(output.toPath().resolve("com/acme/models/Track.java")).exists();
    }

    @Test
    void aMistakeInTheSettingsFileIsMarkedThereUntilItIsMended() throws Exception {
        Path file = temp.resolve("fieldtable.yaml");
        Files.writeString(file, "stile: record\n");

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> run("generate"))
                .withMessageContaining(
                        file + ":1:1: There is no setting `stile`. (invalid-settings) Did you mean style?");
        assertThat(ide.marks()).containsOnlyKeys(file.toFile());

        Files.writeString(file, "style: record\n");
        run("generate");
        assertThat(ide.marks()).doesNotContainKey(file.toFile());
    }

    @Test
    void everyApiIsDoneAndEachHasItsReport() throws Exception {
        pom = false;
        Files.createDirectories(temp.resolve("other"));
        Files.writeString(temp.resolve("other/song.md"), FINE);
        Files.writeString(
                temp.resolve("fieldtable.yaml"),
                "basePackage: com.acme\napis:\n  music:\n    docs: docs\n    output: a\n  songs:\n    docs: other\n"
                        + "    output: b\n    supportPackage: com.acme.songs.support\n");

        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.format = "json";
        goal.execute();

        assertThat(project.getCompileSourceRoots())
                .containsExactly(temp.resolve("a").toString(), temp.resolve("b").toString());
        assertThat(temp.resolve("target/fieldtable/generate-music.json"))
                .content()
                .contains("dangling-reference");
        assertThat(temp.resolve("target/fieldtable/generate-songs.json")).exists();
        assertThat(ide.marks()).containsOnlyKeys(page.toFile());

        goal = (GenerateMojo) goal("generate");
        goal.api = "songs";
        goal.execute();
        assertThat(ide.marks()).containsOnlyKeys(page.toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "lint"})
    void aDryRunWritesNothingAndSaysWhatItWould(String name) throws Exception {
        DocsMojo goal = goal(name);
        if (goal instanceof GenerateMojo generate) {
            generate.dryRun = true;
            generate.format = "json";
        } else if (goal instanceof LintMojo lint) {
            lint.dryRun = true;
            lint.baseline = temp.resolve("baseline.json").toFile();
            lint.writeBaseline = true;
        }

        goal.execute();

        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("would write "))
                .contains("A dry run: nothing was written.");
        assertThat(temp.toFile().list()).containsExactly("docs");
    }

    @Test
    void aSyncShowsThePlaceAndADryOneChangesNothing() throws Exception {
        useCommandLine();
        Files.move(temp.resolve("docs"), temp.resolve("published"));
        SyncMojo goal = (SyncMojo) goal("sync");
        goal.from = temp.resolve("published").toString();
        goal.dryRun = true;

        goal.execute();

        assertThat(log.lines())
                .contains("  |             ^^^^^^", "A dry run: nothing was written.")
                .anyMatch(line -> line.startsWith("would write "));
        assertThat(temp.toFile().list()).containsExactly("published");
    }

    @Test
    void aDrySyncShowsThePlaceWhereThePageWouldBe() throws Exception {
        Files.move(temp.resolve("docs"), temp.resolve("published"));
        SyncMojo goal = (SyncMojo) goal("sync");
        goal.from = temp.resolve("published").toString();
        goal.dryRun = true;

        goal.execute();
        goal.execute();

        assertThat(ide.marks()).containsOnlyKeys(page.toFile());
        assertThat(ide.marks().get(page.toFile())).hasSize(1);
    }

    @Test
    void aSyncThatFailsShowsThePlaceWhereThePageWouldBe() throws Exception {
        Files.move(temp.resolve("docs"), temp.resolve("published"));
        SyncMojo goal = (SyncMojo) goal("sync");
        goal.from = temp.resolve("published").toString();
        goal.error = List.of("dangling-reference");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(goal::execute)
                .withMessageStartingWith(page + ":7:13: ")
                .withMessageEndingWith("Nothing was changed.");
    }

    @Test
    void aDryRunWarnsThatWhatNeedsTheFilesMayNotCompile() throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.dryRun = true;

        goal.execute();

        assertThat(log.lines()).anyMatch(line -> line.startsWith("A dry run writes no files"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "by hand"})
    void aDryRunThatNothingIsCompiledAfterWarnsOfNothing(String why) throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.dryRun = true;
        if (why.equals("none")) {
            goal.addTo = why;
        } else {
            goal.execution = new MojoExecution(goal.execution.getMojoDescriptor(), "default", MojoExecution.Source.CLI);
        }

        goal.execute();

        assertThat(log.lines()).noneMatch(line -> line.startsWith("A dry run writes no files"));
    }

    @Test
    void aDryRunThatWouldWriteNothingWarnsOfNothing() throws Exception {
        Files.writeString(page, FINE);
        run("generate");
        log = new RecordedLog(false);
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.dryRun = true;

        goal.execute();

        assertThat(log.lines()).noneMatch(line -> line.startsWith("A dry run writes no files"));
    }

    @Test
    void aSyncTellsItsEntryInAFile() throws Exception {
        Files.move(temp.resolve("docs"), temp.resolve("published"));
        SyncMojo goal = (SyncMojo) goal("sync");
        goal.from = temp.resolve("published").toString();

        goal.execute();

        assertThat(page).exists();
        assertThat(temp.resolve("target/fieldtable/sync.md")).content().startsWith("The first state: 1 page");
        assertThat(ide.marks()).containsOnlyKeys(page.toFile());
    }

    @Test
    void whatADiffFindsIsInTheLogAndFailsTheBuildOnDemand() throws Exception {
        Files.createDirectories(temp.resolve("old"));
        Files.writeString(temp.resolve("old/track.md"), FINE);
        DiffMojo goal = (DiffMojo) goal("diff");
        goal.oldDocs = "old/track.md";
        goal.newDocs = "docs/models/track.md";
        goal.failOn = List.of("any");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(goal::execute)
                .withMessage("The changes of the docs break what must not break.");
        assertThat(log.lines()).anyMatch(line -> line.contains("Track"));
        assertThat(ide.marks()).isEmpty();
    }

    @Test
    void aBuildThatFailsNamesTheFileThatSaysWhatBreaks() throws Exception {
        Files.createDirectories(temp.resolve("old"));
        Files.writeString(temp.resolve("old/track.md"), FINE);
        DiffMojo goal = (DiffMojo) goal("diff");
        goal.oldDocs = "old/track.md";
        goal.newDocs = "docs/models/track.md";
        goal.failOn = List.of("any");
        goal.format = "markdown";

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(goal::execute)
                .withMessage("The changes of the docs break what must not break. See "
                        + temp.resolve("target/fieldtable/diff.md") + ".");
    }

    @Test
    void aDryRunOfAGoalThatWritesNothingIsRefused() {
        LintMojo goal = (LintMojo) goal("lint");
        goal.dryRun = true;

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(goal::execute)
                .withMessageStartingWith("<dryRun>: it has no effect where nothing is written.");
    }

    @Test
    void aDryRunThatIsSaidForTheWholeBuildDoesNotTroubleAGoalThatWritesNothing() throws Exception {
        PluginExecution generating = new PluginExecution();
        generating.addGoal("generate");
        project.getBuild().addPlugin(plugin());
        project.getBuild().getPlugins().get(0).addExecution(generating);
        LintMojo goal = (LintMojo) goal("lint");
        goal.dryRun = true;

        goal.execute();

        assertThat(ide.marks()).containsOnlyKeys(page.toFile());
    }

    @Test
    void filesForTestsAreAddedToTheTestsOnly() throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.outputDirectory = null;
        goal.addTo = "test";

        goal.execute();

        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(project.getTestCompileSourceRoots())
                .containsExactly(
                        temp.resolve("target/generated-test-sources/fieldtable").toString());
    }

    @Test
    void samplesAreAddedToTheTestsAlsoIfTheGoalIsSkipped() throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.samplesOutput = temp.resolve("target/samples").toFile();
        goal.skip = true;

        goal.execute();

        assertThat(project.getCompileSourceRoots()).containsExactly(output.toString());
        assertThat(project.getTestCompileSourceRoots())
                .containsExactly(temp.resolve("target/samples").toString());
    }

    @Test
    void samplesOfFilesForNobodyAreWrittenAndNotAdded() throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.samplesOutput = temp.resolve("target/samples").toFile();
        goal.addTo = "none";

        goal.execute();

        assertThat(temp.resolve("target/samples/com/acme/models/TrackSamples.java"))
                .exists();
        assertThat(project.getTestCompileSourceRoots()).isEmpty();
    }

    @Test
    void aCheckLooksWhereFilesForTestsAre() throws Exception {
        forTests("generate").execute();

        forTests("check").execute();

        assertThat(log.lines()).contains("The output is what the docs yield.");
    }

    @Test
    void aSyncGeneratesWhereFilesForTestsAre() throws Exception {
        Files.move(temp.resolve("docs"), temp.resolve("published"));
        SyncMojo goal = (SyncMojo) forTests("sync");
        goal.from = temp.resolve("published").toString();

        goal.execute();

        assertThat(temp.resolve("target/generated-test-sources/fieldtable/com/acme/models/Track.java"))
                .exists();
        assertThat(temp.resolve("target/generated-sources")).doesNotExist();
    }

    private OutputMojo forTests(String name) {
        OutputMojo goal = (OutputMojo) goal(name);
        goal.outputDirectory = null;
        goal.addTo = "test";
        return goal;
    }

    @Test
    void filesForNobodyAreWrittenAndNotAdded() throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.addTo = "none";

        goal.execute();

        assertThat(output).isDirectory();
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(project.getTestCompileSourceRoots()).isEmpty();
    }

    @Test
    void thereAreThreeThingsThatFilesCanBeAddedTo() {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.addTo = "tests";

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(goal::execute)
                .withMessage("<addTo>: 'tests' is none of main, test, none. Did you mean test?")
                .withNoCause();
    }

    @Test
    void aSkippedGoalStillAddsTheSourceFolder() throws Exception {
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.skip = true;
        goal.format = "none";

        goal.execute();

        assertThat(output).doesNotExist();
        assertThat(project.getCompileSourceRoots()).containsExactly(output.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "lint", "inspect", "diff", "sync"})
    void aSkippedGoalDoesNotCareWhatIsSaid(String name) throws Exception {
        DocsMojo goal = goal(name);
        goal.skip = true;
        goal.dialect = "none";
        if (goal instanceof OutputMojo files) {
            files.addTo = "nobody";
        }

        goal.execute();

        assertThat(log.lines()).containsExactly("Skipped, since fieldtable.skip is set.");
    }

    @Test
    void twoNamesOfOneSettingAreOneTooMany() {
        DocsMojo goal = goal("lint");
        goal.docs = List.of(temp.resolve("docs").toFile());

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(goal::execute)
                .withMessage("<docs>: it is said twice. So is <docsDirectory>, which is the same.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "lint", "inspect", "sync"})
    void aPomThatHasInheritedAnExecutionForItsModulesDoesNothing(String name) throws Exception {
        project.setPackaging("pom");
        project.setOriginalModel(new Model());

        run(name);

        assertThat(log.lines()).singleElement().asString().startsWith("Does nothing here");
        assertThat(temp.toFile().list()).containsExactly("docs");
    }

    @Test
    void aPomThatNamesThePluginItselfIsServed() throws Exception {
        project.setPackaging("pom");
        project.setOriginalModel(namingThePlugin());

        run("generate");

        assertThat(output).isDirectory();
    }

    @Test
    void aPomWithModulesGeneratesWhereItSaysTo() throws Exception {
        project.setPackaging("pom");
        project.setOriginalModel(namingThePlugin());
        project.getModel().addModule("module");

        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.outputDirectory = null;
        goal.execute();
        assertThat(temp.resolve("target")).doesNotExist();

        run("generate");
        assertThat(output).isDirectory();
    }

    @Test
    void aReleaseOfJavaThatTheFilesCannotBeCompiledForIsTold() throws Exception {
        Files.writeString(page, FINE);
        project.getProperties().setProperty("maven.compiler.source", "1.8");
        run("generate");
        assertThat(log.lines())
                .contains("The generated code needs Java 17, and this project is compiled for 1.8:"
                        + " set maven.compiler.release to 17 or more.");

        log = new RecordedLog(false);
        commandLine.setProperty("maven.compiler.release", "21");
        run("generate");
        assertThat(log.lines()).noneMatch(line -> line.contains("needs Java"));
    }

    @Test
    void whatIsLeftOutIsOneShortLineUntilTheRolesAreNamed() throws Exception {
        Path globals = temp.resolve("docs/models/trackglobals.md");
        Files.writeString(globals, FINE.replace("# Track", "# TrackGlobals"));
        run("generate");
        assertThat(log.lines()).anyMatch(line -> line.contains("; 1 globals type left out; add it with <roles>; "));

        log = new RecordedLog(false);
        GenerateMojo goal = (GenerateMojo) goal("generate");
        goal.roles = List.of("body", "request");
        Files.writeString(page, FINE);
        goal.execute();
        assertThat(log.lines()).noneMatch(line -> line.contains("left out"));
    }

    private static Plugin plugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.fieldtable");
        plugin.setArtifactId("fieldtable-maven-plugin");
        return plugin;
    }

    private static Model namingThePlugin() {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin());
        return model;
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
            case "generate" -> new GenerateMojo();
            case "check" -> new CheckMojo();
            case "lint" -> new LintMojo();
            case "inspect" -> new InspectMojo();
            case "export" -> new ExportMojo();
            case "diff" -> new DiffMojo();
            case "sync" -> new SyncMojo();
            default -> throw new IllegalArgumentException(name);
        };
        goal.use(context, noRepositories());
        goal.setLog(log);
        build(goal, name);
        if (pom) {
            goal.docsDirectory = temp.resolve("docs").toFile();
            if (goal instanceof JavaMojo java) {
                java.basePackage = "com.acme";
            }
            if (goal instanceof OutputMojo files) {
                files.outputDirectory = output;
            }
        }
        return goal;
    }

    /** The build that the goal is part of. */
    @SuppressWarnings("deprecation") // Maven has no other way to make a session.
    private void build(DocsMojo goal, String name) {
        goal.project = project;
        goal.session = new MavenSession(
                null,
                new DefaultMavenExecutionRequest()
                        .setUserProperties(commandLine)
                        .setBaseDirectory(temp.toFile()),
                new DefaultMavenExecutionResult(),
                List.of(goal.project));
        goal.session.setAllProjects(List.of(goal.project));
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setPlugin(plugin());
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setGoal(name);
        descriptor.setPluginDescriptor(plugin);
        goal.execution = new MojoExecution(descriptor, "default");
    }
}
