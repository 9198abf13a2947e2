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

/** The model that answers are is named as one names a model to inspect. */
class AskedModelTest {
    @TempDir
    Path temp;

    private Path docs;
    private Path answer;

    @BeforeEach
    void writeDocs() throws IOException {
        docs = temp.resolve("docs");
        page("models/components/trackitem.md", "TrackItem", "title");
        page("models/components/disc.md", "Disc", "title");
        page("models/operations/disc.md", "Disc", "title");
        answer = Files.writeString(temp.resolve("answer.json"), "{\"title\": \"Overture\"}");
    }

    private void page(String path, String name, String field) throws IOException {
        Path file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                # %s

                ## Fields

                | Field | Type | Required | Description |
                | ----- | ---- | -------- | ----------- |
                | `%s` | *str* | :heavy_check_mark: | What it is called. |
                """.formatted(name, field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TrackItem",
                "track_item",
                "components.TrackItem",
                "com.example.components.TrackItem",
                "components/trackitem.md"
            })
    void anyOfItsNamesWillDo(String word) {
        Run run = Run.of("try", docs, answer, "--model", word);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("TrackItem");
    }

    @Test
    void whatIsNoModelIsAnsweredWithWhatIsLikeIt() {
        assertThat(Run.of("try", docs, answer, "--model", "TrakItem").err())
                .contains(
                        "no model, class or page of the docs is called 'TrakItem'. Did you mean components.TrackItem?");
    }

    @Test
    void aNameOfSeveralModelsIsRefused() {
        Run run = Run.of("try", docs, answer, "--model", "Disc");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("several models are called 'Disc'. Name one of them: components.Disc, operations.Disc.");
        assertThat(Run.of("try", docs, answer, "--model", "operations.Disc").code())
                .isZero();
    }
}
