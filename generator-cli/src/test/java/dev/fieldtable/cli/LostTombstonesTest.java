package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lock was committed, and the file that keeps what is gone was not. */
class LostTombstonesTest {
    private static final String PLAN = """
            # Plan


            ## Values

            | Name   | Value  |
            | ------ | ------ |
            | `FREE` | free   |
            """;
    private static final String GONE = "| `PAID` | paid   |\n";

    @TempDir
    Path temp;

    private Path project;
    private Path kept;

    @BeforeEach
    void aValueGoesAndStaysInTheJava() throws IOException {
        Path page = temp.resolve("published/models/components/plan.md");
        project = temp.resolve("project");
        kept = project.resolve("fieldtable-tombstones.json");
        Files.createDirectories(page.getParent());
        Files.writeString(page, PLAN + GONE);
        sync("1");
        Files.writeString(page, PLAN);
        sync("2");
        assertThat(project.resolve("java/com/acme/components/Plan.java"))
                .content()
                .contains("@Deprecated(since = \"2\", forRemoval = true)", "PAID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check"})
    void theFileIsNamedAndNothingIsTouched(String command) throws IOException {
        Files.delete(kept);
        Map<Path, String> before = files();

        Run run = run(command, "--tombstones", "2");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "fieldtable-tombstones.json:1:1: error: This file is missing,",
                        "[tombstones-lost]",
                        "  hint: Take the file back from version control, and commit it along with the lock.");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check"})
    void aRunThatDoesNotAskForItTouchesNothingEither(String command) throws IOException {
        Map<Path, String> before = files();

        Run run = run(command);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("[tombstones-lost]", "  hint: Say --tombstones as that sync did, or sync without it.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aCheckDoesNotBlameTheDocs() throws IOException {
        Files.delete(kept);

        assertThat(run("check", "--tombstones", "2").out()).isEqualTo("""
                The models cannot be generated: 1 error.
                Not looked at, since the models cannot be generated: the output is what the docs yield.
                The docs are those of their origin.
                Not looked at, since the models cannot be generated: no generated file was changed by hand.
                """);
    }

    @Test
    void onceTheFileIsBackAllIsWell() throws IOException {
        String text = Files.readString(kept);
        Files.delete(kept);
        assertThat(run("generate", "--tombstones", "2").code()).isEqualTo(1);

        Files.writeString(kept, text);

        assertThat(run("check", "--tombstones", "2").code()).isZero();
    }

    private void sync(String release) {
        Run run = run("sync", "--from", temp.resolve("published"), "--release", release, "--tombstones", "2");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Run run(String command, Object... more) {
        Stream<Object> first = Stream.of(
                command, project.resolve("docs"), "--output", project.resolve("java"), "--base-package", "com.acme");
        return Run.of(Stream.concat(first, Stream.of(more)).toArray());
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(file), Files.readString(file));
            }
        }
        return files;
    }
}
