package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is gone from the docs is kept beside them, and stays in the Java if the user wants it to. */
class TombstonesOptionTest {
    private static final Path CASE = Path.of("..", "specs", "cases", "tombstones");

    @TempDir
    Path temp;

    private Path docs;
    private Path kept;

    @BeforeEach
    void copyTheDocs() throws IOException {
        docs = temp.resolve("docs");
        kept = temp.resolve("fieldtable-tombstones.json");
        Files.copy(CASE.resolve("fieldtable-tombstones.json"), kept);
        try (Stream<Path> files = Files.walk(CASE.resolve("docs"))) {
            for (Path file : files.toList()) {
                Files.copy(file, temp.resolve(CASE.relativize(file).toString()));
            }
        }
    }

    @Test
    void whatIsGoneStaysIfTheUserWantsItTo() throws IOException {
        assertThat(run("generate").code()).isZero();
        assertThat(track()).doesNotContain("getBpm");

        assertThat(run("generate", "--tombstones", "2").code()).isZero();
        assertThat(track()).contains("@Deprecated(since = \"2026-01-11\", forRemoval = true)", "long getBpm()");
    }

    @Test
    void theFileIsAnInputOfTheOutput() throws IOException {
        assertThat(run("generate", "--tombstones", "2").code()).isZero();
        assertThat(run("check", "--tombstones", "2").code()).isZero();
        assertThat(run("generate", "--tombstones", "2").out()).contains("unchanged");

        assertThat(run("check").code()).isEqualTo(4);
        Files.writeString(kept, Files.readString(kept).replace("\"since\": \"2026-01-11\"", "\"since\": \"7\""));
        assertThat(run("check", "--tombstones", "2").code()).isEqualTo(4);
        assertThat(run("generate", "--tombstones", "2").code()).isZero();
        assertThat(track()).contains("since = \"7\"");
    }

    @Test
    void noFileIsNothingGone() throws IOException {
        Files.delete(kept);

        assertThat(run("generate", "--tombstones", "2").code()).isZero();
        assertThat(track()).doesNotContain("getBpm");
    }

    @Test
    void aDamagedFileFailsTheRunWithItsLine() throws IOException {
        Files.writeString(kept, Files.readString(kept).replaceFirst("\"stayed\": 1", "\"stayed\": \"1\""));

        for (String command : new String[] {"generate", "check"}) {
            Run run = run(command, "--tombstones", "2");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("../fieldtable-tombstones.json:7:17: error: Cannot be read: `stayed`");
        }
        assertThat(run("generate").code()).isZero();
    }

    @Test
    void aNegativeNumberIsRefused() {
        Run run = run("generate", "--tombstones", "-1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--tombstones: the number is negative: -1");
    }

    private String track() throws IOException {
        return Files.readString(temp.resolve("java/com/acme/components/Track.java"));
    }

    private Run run(String command, Object... more) {
        Stream<Object> first = Stream.of(command, docs, "--output", temp.resolve("java"), "--base-package", "com.acme");
        return Run.of(Stream.concat(first, Stream.of(more)).toArray());
    }
}
