package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String ACCOUNT = """
            # Account

            ## Fields

            | Field      | Type             | Required           | Description |
            | ---------- | ---------------- | ------------------ | ----------- |
            | `auth_id`  | *Nullable[str]*  | :heavy_check_mark: | Who it is.  |
            """;

    @TempDir
    Path temp;

    private Path docs;

    @BeforeEach
    void writeDocs() throws IOException {
        docs = Files.createDirectory(temp.resolve("docs"));
        Files.writeString(docs.resolve("account.md"), ACCOUNT);
    }

    @Test
    void unlessAFileIsNamedTheDocumentAloneIsPrinted() {
        Run run = Run.of("export", docs);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{\n  \"openapi\": \"3.1.0\"").endsWith("}\n");
    }

    @Test
    void aFileHoldsTheDocumentInTheFormatThatIsNamed() throws IOException {
        Path file = temp.resolve("account.schema.json");

        Run run = Run.of("export", docs, "--format", "json-schema", "--output", file, "--title", "Accounts");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).contains("\"$defs\"", "\"title\": \"Accounts\"", "\"auth_id\"");
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        Run run = Run.of("export", docs, "--format", "json-schemas");

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("json-schema");
    }

    @Test
    void docsWithAnErrorGiveNoDocument() throws IOException {
        Files.writeString(docs.resolve("account.md"), ACCOUNT.replace("Nullable[str]", "List["));
        Path file = temp.resolve("account.json");

        Run run = Run.of("export", docs, "--output", file, "--error", "unreadable-type");

        assertThat(run.code()).isNotZero();
        assertThat(file).doesNotExist();
    }
}
