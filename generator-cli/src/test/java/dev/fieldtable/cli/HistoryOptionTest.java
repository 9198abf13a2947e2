package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Since which state of the docs is what there? */
class HistoryOptionTest {
    private static final String HEAD = """
            # Track

            ## Fields

            | Field | Type | Required | Description |
            | ----- | ---- | -------- | ----------- |
            | `title` | *str* | :heavy_check_mark: | What it is called. |
            """;

    private static final String MOOD = "| `mood` | *str* | :heavy_minus_sign: | What it feels like. |\n";
    private static final String RATING = "| `rating` | *int* | :heavy_minus_sign: | How well it is liked. |\n";

    @TempDir
    Path temp;

    private Path docs;
    private Path states;
    private Path out;

    @BeforeEach
    void writeDocs() throws IOException {
        docs = folder(temp.resolve("docs"), HEAD + MOOD + RATING);
        states = Files.createDirectory(temp.resolve("states"));
        out = temp.resolve("out");
        folder(states.resolve("v1.9"), HEAD);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(states.resolve("v1.10.zip")))) {
            zip.putNextEntry(new ZipEntry("models/track.md"));
            zip.write((HEAD + MOOD).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Path folder(Path folder, String page) throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("models").resolve("track.md"), page);
        return folder;
    }

    private Run generate() {
        return Run.of("generate", docs, "--output", out, "--base-package", "com.acme", "--history", states);
    }

    private String track() throws IOException {
        return Files.readString(out.resolve("com/acme/models/Track.java"));
    }

    @Test
    void theJavaSaysWhichStateSomethingCameWith() throws IOException {
        assertThat(generate().code()).isZero();

        assertThat(track().lines().filter(line -> line.contains("@since")).map(String::strip))
                .containsOnly("* @since v1.10")
                .hasSize(2);
    }

    @Test
    void checkGoesByTheSameAndNothingIsWrittenTwice() {
        generate();

        assertThat(generate().out()).contains("unchanged since the last run");
        assertThat(Run.of("check", docs, "--output", out, "--base-package", "com.acme", "--history", states)
                        .code())
                .isZero();
        assertThat(Run.of("check", docs, "--output", out, "--base-package", "com.acme")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void anotherStateMakesOtherJava() throws IOException {
        generate();
        folder(states.resolve("v2"), HEAD + MOOD + RATING);

        assertThat(generate().code()).isZero();

        assertThat(track()).contains("@since v1.10", "@since v2");
    }

    @Test
    void theExplorerSaysAlsoWhatNoStateHas() {
        Run run = Run.of("explore", docs, "--history", states);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("<span>since v1.10</span>", "<span>new after v1.10</span>");
    }

    @Test
    void aPageOfChangesSaysWhichStateTheyCameWith() {
        Run run = Run.of("diff", states.resolve("v1.9"), docs, "--format", "html", "--history", states);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("<em>since v1.10</em>", "<em>new after v1.10</em>");
    }

    @Test
    void otherFormatsOfChangesDoNotSaySo() {
        Run run = Run.of("diff", states.resolve("v1.9"), docs, "--history", states);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--history: only the format html says since when");
    }

    @Test
    void aStateThatCannotBeReadIsAnErrorOfThatFile() throws IOException {
        Files.writeString(states.resolve("v2.zip"), "no archive");

        Run run = generate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("v2.zip", "In the state `v2` of the history");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsNoStateIsRefused() throws IOException {
        Files.writeString(states.resolve("notes.txt"), "about the states");
        Files.writeString(states.resolve(".gitignore"), "");

        Run run = generate();

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--history: 'notes.txt' in '" + states + "' is no state of docs.");
    }

    @Test
    void twoStatesOfOneNameAreRefused() throws IOException {
        folder(states.resolve("v1.10"), HEAD);

        Run run = generate();

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("two states that are called 'v1.10'");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        states = temp.resolve("none");

        Run run = generate();

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--history: there is no folder '" + states + "'.");
    }
}
