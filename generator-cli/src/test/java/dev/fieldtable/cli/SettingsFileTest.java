package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that are told by a settings file what else stands on the command line. */
class SettingsFileTest {
    private static final String PLAN = """
            # Plan


            ## Values

            | Name   | Value  |
            | ------ | ------ |
            | `FREE` | free   |
            """;

    @TempDir
    Path temp;

    @BeforeEach
    void writeDocs() throws IOException {
        page("docs/plan.md", "Plan");
        write("fieldtable.yaml", "docs: docs\noutput: java\nbasePackage: com.acme\nstyle: record\n");
    }

    private void page(String path, String title) throws IOException {
        write(path, PLAN.replace("# Plan", "# " + title));
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "inspect", "lint"})
    void aCommandNeedsNothingElse(String command) {
        Run run = Run.in(temp, command);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void whatWasGeneratedByTheFileIsCheckedByTheFile() {
        Run.in(temp, "generate");

        Run run = Run.in(temp, "check");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(temp.resolve("java/com/acme/Plan.java")).exists();
    }

    @Test
    void anOptionWinsOverTheFile() {
        assertThat(Run.in(temp, "generate", "--base-package", "org.other", "docs")
                        .code())
                .isZero();

        assertThat(temp.resolve("java/org/other/Plan.java")).exists();
        assertThat(Run.in(temp, "check").code()).isEqualTo(4);
    }

    @Test
    void pathsStartFromTheFolderOfTheFile() throws IOException {
        Files.createDirectories(temp.resolve("elsewhere"));

        Run run = Run.in(temp.resolve("elsewhere"), "generate", "--config", "../fieldtable.yaml");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(temp.resolve("java/com/acme/Plan.java")).exists();
    }

    @Test
    void whatIsWrongWithTheFileIsShownWithItsPlace() throws IOException {
        write("fieldtable.yaml", "docs: docs\nwireName: lower-camel\n");

        Run run = Run.in(temp, "inspect");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("fieldtable.yaml:2:1: error: There is no setting `wireName`. [invalid-settings]")
                .contains("2 | wireName: lower-camel\n  | ^")
                .contains("hint: Did you mean wireNames?");
    }

    @Test
    void aFileThatIsNamedAndNotThereIsRefused() {
        Run run = Run.in(temp, "lint", "--config", "fieldtable.yml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--config: there is no file 'fieldtable.yml'.");
    }

    @Test
    void severalApisAreDoneOneAfterTheOtherAndShareTheirSupportTypes() throws IOException {
        page("tv/show.md", "Show");
        write("fieldtable.yaml", """
                basePackage: com.acme
                output: java
                apis:
                  plans:
                    docs: docs
                  tv:
                    docs: tv
                    style: record
                """);

        Run generate = Run.in(temp, "generate");
        Run check = Run.in(temp, "check");
        Run again = Run.in(temp, "generate", "--api", "tv");

        assertThat(generate.code()).as(generate.err()).isZero();
        assertThat(generate.out()).startsWith("plans:\n").contains("\ntv:\n");
        assertThat(check.code()).as(check.err() + check.out()).isZero();
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("unchanged since the last run");
        assertThat(temp.resolve("java/com/acme/plans/Plan.java")).exists();
        assertThat(temp.resolve("java/com/acme/tv/Show.java")).exists();
        assertThat(temp.resolve("java/com/acme/support/RecordModel.java")).exists();
        assertThat(temp.resolve("java/com/acme/plans/support")).doesNotExist();
        Files.delete(temp.resolve("java/com/acme/tv/Show.java"));
        assertThat(Run.in(temp, "check").code()).isEqualTo(4);
        assertThat(Run.in(temp, "check", "--api", "plans").code()).isZero();
    }

    @Test
    void apisThatShareTypesShareAFolderAndNoPackage() throws IOException {
        String apis =
                "basePackage: com.acme\napis:\n  a:\n    docs: docs\n    output: one\n  b:\n    docs: docs\n    output: %s\n%s";

        write("fieldtable.yaml", apis.formatted("two", ""));
        assertThat(Run.in(temp, "generate").err())
                .contains("--output: the APIs `a` and `b` share the types in com.acme.support", "--support-package");
        write("fieldtable.yaml", apis.formatted("one", "    basePackage: com.acme.a\n"));
        assertThat(Run.in(temp, "generate").err()).contains("--base-package: the APIs `a` and `b` have the same");
        write("fieldtable.yaml", apis.formatted("two", "    supportPackage: com.acme.b.support\n"));
        assertThat(Run.in(temp, "generate").code()).isZero();
        write("fieldtable.yaml", "apis:\n  a:\n    docs: docs\n    output: one\n    basePackage: com.a\n");
        assertThat(Run.in(temp, "generate").err()).contains("--support-package: it is missing", "share");
    }

    @Test
    void filesOfAnApiThatIsNotThereAnyMoreAreToldOfOnce() throws IOException {
        Run.in(temp, "generate");
        String apis = "basePackage: com.acme\noutput: java\napis:\n  %s:\n    docs: docs\n  b:\n    docs: docs\n";
        write("fieldtable.yaml", apis.formatted("a"));

        Run several = Run.in(temp, "generate");
        write("fieldtable.yaml", apis.formatted("c"));
        Run renamed = Run.in(temp, "check");

        assertThat(several.err())
                .containsOnlyOnce(
                        "java/.fieldtable-manifest.json:1:1: warning: These are files of no API by its name.");
        assertThat(temp.resolve("java/com/acme/Plan.java")).exists();
        assertThat(renamed.err())
                .containsOnlyOnce("These are files of the API `a`, which the settings do not have. [left-over-output]");
    }

    @Test
    void whatIsForOneApiNeedsItsName() throws IOException {
        write(
                "fieldtable.yaml",
                "basePackage: com.acme\noutput: java\napis:\n  a:\n    docs: docs\n  b:\n    docs: docs\n");

        assertThat(Run.in(temp, "lint", "--format", "json").err()).contains("--format: it is for one API", "--api");
        assertThat(Run.in(temp, "lint", "--format", "json", "--api", "a").out()).startsWith("{");
        assertThat(Run.in(temp, "lint", "--api", "c").err()).contains("--api: 'c' is none of a, b.");
    }

    @Test
    void aReportGoesNotWhereAPageOrAGeneratedFileOrTheSettingsAre() throws IOException {
        Run.in(temp, "generate");
        for (String file :
                new String[] {"docs/plan.md", "docs/new.md", "java/com/acme/Plan.java", "./fieldtable.yaml"}) {
            Run run = Run.in(temp, "lint", "--format", "json", "--report-file", file);

            assertThat(run.code()).as(file).isEqualTo(2);
            assertThat(run.err()).contains("--report-file: that is", "Name another file.");
        }
        assertThat(Run.in(temp, "lint", "--baseline", "docs/plan.md", "--write-baseline")
                        .code())
                .isEqualTo(2);
        assertThat(Run.in(temp, "check").code()).isZero();
        assertThat(Run.in(temp, "lint", "--format", "json", "--report-file", "target/lint.json")
                        .code())
                .isZero();
    }

    @Test
    void whatTheFileSaysOfADiagnosticGivesWayToTheCommandLine() throws IOException {
        write("fieldtable.yaml", "docs: docs\nignore: [dangling-reference, no-model]\n");

        assertThat(Run.in(temp, "lint", "--error", "dangling-reference").code()).isZero();
    }

    @Test
    void aWordThatIsNoneIsToldOfAtItsPlaceInTheFile() throws IOException {
        write("fieldtable.yaml", "docs: docs\nwarn: dangling-refrence\nbasePackage: com.class.a\n");

        assertThat(Run.in(temp, "lint").err())
                .contains("fieldtable.yaml:2:7: error: ", "Did you mean dangling-reference?")
                .contains("fieldtable.yaml:3:14: error: not a Java package: com.class.a.");
    }

    @Test
    void aFileThatIsNoTextIsAMistakeOfTheUsers() throws IOException {
        Files.write(temp.resolve("fieldtable.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 'd', 0});

        Run run = Run.in(temp, "lint");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--config: '", "UTF-8");
    }

    @Test
    void theFirstSettingsFileMayStandElsewhere() throws IOException {
        Files.createDirectories(temp.resolve("published"));

        Run init = Run.in(temp, "init", "--config", "sub/ft.yaml", "docs", "--output", "java", "--from", "published");

        assertThat(init.code()).as(init.err()).isZero();
        assertThat(temp.resolve("sub/ft.yaml"))
                .content()
                .contains("docs: ../docs\n", "output: ../java\n", "from: ../published\n");
        assertThat(Run.in(temp, "generate", "--config", "sub/ft.yaml", "--base-package", "com.acme")
                        .code())
                .isZero();
        assertThat(Run.in(temp, "init", "--force", "nodocs").err()).contains("DOCS: there is no file or folder '");
    }

    @Test
    void apisThatAreFetchedHaveFilesOfTheirOwnBesideTheirDocs() throws IOException {
        page("published/a/thing.md", "Thing");
        page("published/b/song.md", "Song");
        write("fieldtable.yaml", """
                basePackage: com.acme
                output: java
                tombstones: 2
                apis:
                  one:
                    docs: fetched/one
                    from: published/a
                  two:
                    docs: fetched/two
                    from: published/b
                """);

        Run first = Run.in(temp, "sync");
        Files.writeString(
                temp.resolve("published/a/thing.md"),
                PLAN.replace("# Plan", "# Thing").replace("FREE", "PAID").replace("free", "paid"));
        Files.writeString(
                temp.resolve("published/b/song.md"),
                PLAN.replace("# Plan", "# Song").replace("FREE", "LOUD").replace("free", "loud"));
        Run second = Run.in(temp, "sync");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(temp.resolve("fetched"))
                .isDirectoryContaining("glob:**/fieldtable-docs-one.lock")
                .isDirectoryContaining("glob:**/fieldtable-docs-two.lock")
                .isDirectoryContaining("glob:**/API-CHANGELOG-two.md")
                .isDirectoryContaining("glob:**/fieldtable-tombstones-one.json");
        assertThat(Run.in(temp, "check").code()).isZero();
        assertThat(temp.resolve("java/com/acme/one/Thing.java")).content().contains("FREE", "PAID");
        write(
                "fieldtable.yaml",
                Files.readString(temp.resolve("fieldtable.yaml")).replace("from: published/b", "from: published/c"));
        assertThat(Run.in(temp, "check").code()).isEqualTo(5);
    }

    @Test
    void aPageMayComeThroughStandardInput() {
        Run run = Run.reading(PLAN, "inspect", "-");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Plan");
        assertThat(Run.reading("# Guide\n", "lint", "-").out()).contains("stdin.md:1:1: error:");
        assertThat(Run.reading(PLAN, "inspect", "-", "src").err()).contains("DOCS: '-' is a page by itself");
    }

    @Test
    void theFirstSettingsFileIsWrittenFromWhatIsThere() throws IOException {
        Files.delete(temp.resolve("fieldtable.yaml"));
        write("pom.xml", "<project><parent><groupId>org.acme-corp</groupId></parent></project>");

        Run run = Run.in(temp, "init");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Found 1 type on 1 page (table-python).", "  fieldtable generate\n");
        assertThat(temp.resolve("fieldtable.yaml"))
                .content()
                .contains(
                        "\ndocs: docs\n",
                        "\nbasePackage: org.acme_corp\n",
                        "\noutput: target/generated-sources/fieldtable\n")
                .contains("# The folder that the Java files go to.");
        assertThat(Run.in(temp, "generate").code()).isZero();
        assertThat(Run.in(temp, "init").err()).contains("already", "--force overwrites it");
    }

    @Test
    void whatIsSaidGoesIntoTheFirstSettingsFileAndADryRunShowsIt() throws IOException {
        Run dry = Run.in(
                temp,
                "init",
                "--force",
                "--dry-run",
                "--wire-names",
                "lower-camel",
                "--exclude",
                "a,b*",
                "--exclude",
                "#c");
        Run wet =
                Run.in(temp, "init", "--force", "--wire-names", "lower-camel", "--exclude", "a,b*", "--exclude", "#c");

        assertThat(dry.out()).contains("would write ", "wireNames: lower-camel", "  - '#c'");
        assertThat(wet.code()).isZero();
        assertThat(dry.out()).contains(Files.readString(temp.resolve("fieldtable.yaml")));
        assertThat(Run.in(temp, "generate").code()).isZero();
    }
}
