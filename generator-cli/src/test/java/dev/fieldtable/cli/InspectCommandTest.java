package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private static final String ACCOUNT = """
            # Account


            ## Fields

            | Field      | Type             | Required           | Description        |
            | ---------- | ---------------- | ------------------ | ------------------ |
            | `auth_id`  | *Nullable[str]*  | :heavy_check_mark: | Who it is: caf\u00e9. |
            """;

    @TempDir
    Path temp;

    @Test
    void programsGetJson() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);

        Run run = Run.of("inspect", temp, "--format", "json", "--wire-names", "lower-camel");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"wireName\": \"authId\"", "\"presence\": \"required-nullable\"", "\"rowsRead\": 1")
                .contains("com.example");
    }

    @Test
    void peopleGetText() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);

        Run run = Run.of("inspect", temp, "--base-package", "com.acme");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("auth_id", "required-nullable", "com.acme", "1 page");
    }

    @Test
    void whatWasMetWhileReadingFilesIsPartOfTheReport() throws IOException {
        Files.write(temp.resolve("account.md"), ACCOUNT.getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.of("inspect", temp, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"not-utf8\"");
    }

    @Test
    void docsThatAreNotThereAreAUsageError() {
        Run run = Run.of("inspect", temp.resolve("nowhere"), "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no file or folder");
    }

    @Test
    void aFormatThatIsNotKnownIsRefused() {
        Run run = Run.of("inspect", temp, "--format", "yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format", "text, json");
    }
}
