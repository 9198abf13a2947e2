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
    void whatHasNoJavaGoesByNoLockOfItsNames() throws IOException {
        Files.writeString(docs.resolve("fieldtable-names.lock"), "no lock");

        assertThat(Run.of("export", docs).code()).isZero();
        assertThat(Run.of("export", docs, "--names-lock", "names.lock").err())
                .contains("--names-lock has no effect on export.");
    }

    @Test
    void whereParametersGoThatHaveNoPlaceIsToldOnceBesideTheDocument() throws IOException {
        Path sdks = Files.createDirectories(docs.resolve("sdks/accounts"));
        Files.writeString(sdks.resolve("README.md"), """
                # Accounts

                ## find

                <!-- UsageSnippet language="python" operationID="find" method="get" path="/accounts/{id}" -->

                ### Parameters

                | Parameter | Type  | Required           | Description |
                | --------- | ----- | ------------------ | ----------- |
                | `id`      | *str* | :heavy_check_mark: | Which one.  |
                | `limit`   | *int* | :heavy_check_mark: | How many.   |
                | `after`   | *str* | :heavy_check_mark: | From where. |

                ### Response

                **str**
                """);

        Run run = Run.of("export", docs);
        Run quiet = Run.of("export", docs, "--quiet");

        assertThat(run.out()).startsWith("{").endsWith("}\n");
        assertThat(run.err())
                .isEqualTo("No place is known of 2 of 3 parameters, and other tools pass over what has none\n");
        assertThat(quiet.err()).isEmpty();
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

    @Test
    void whatIsSplitIsAFolderOfFiles() throws IOException {
        Path folder = temp.resolve("schemas");

        Run run = Run.of("export", docs, "--format", "json-schema", "--split", "model", "--output", folder);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 file: 1 written, 0 unchanged, 0 deleted\n");
        assertThat(Files.readString(folder.resolve("Account.json")))
                .contains("$schema", "\"title\": \"Account\"", "auth_id");
    }

    @Test
    void filesOfTypesThatAreGoneGoAndThoseOfOthersStay() throws IOException {
        Path folder = temp.resolve("schemas");
        Run.of("export", docs, "--split", "model", "--output", folder);
        Files.writeString(folder.resolve("schemas/Mine.json"), "{}");
        Files.move(docs.resolve("account.md"), docs.resolve("user.md"));
        Files.writeString(docs.resolve("user.md"), ACCOUNT.replace("# Account", "# User"));

        Run run = Run.of("export", docs, "--split", "model", "--output", folder);

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("schemas/User.json")).exists();
        assertThat(folder.resolve("schemas/Account.json")).doesNotExist();
        assertThat(folder.resolve("schemas/Mine.json")).hasContent("{}");
    }

    @Test
    void aForeignFileIsNeverOverwritten() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("schemas"));
        Files.writeString(folder.resolve("openapi.json"), "mine");

        Run run = Run.of("export", docs, "--split", "package", "--output", folder);

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("foreign-file");
        assertThat(folder.resolve("openapi.json")).hasContent("mine");
        assertThat(folder.resolve("schemas")).doesNotExist();
    }

    @Test
    void generatedJavaInTheSameFolderStays() throws IOException {
        Path folder = temp.resolve("all");
        Run.of("generate", docs, "--output", folder, "--base-package", "com.example");
        Path java = folder.resolve("com/example/Account.java");
        assertThat(java).exists();

        Run run = Run.of("export", docs, "--split", "model", "--output", folder);

        assertThat(run.code()).isZero();
        assertThat(java).exists();
        assertThat(Run.of("generate", docs, "--output", folder, "--base-package", "com.example", "--verbose")
                        .err())
                .doesNotContain("left-over-output");
        assertThat(folder.resolve("openapi.json")).exists();
    }

    @Test
    void whatIsSplitNeedsAFolder() {
        Run run = Run.of("export", docs, "--split", "model");

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("--output: it is missing.");
    }

    @Test
    void whatIsWrongIsCalledByTheNameThatTheCommandHasForIt() {
        assertThat(Run.of("export", docs, "--format", "yaml").err())
                .startsWith("fieldtable: --format: 'yaml' is none of openapi, json-schema, samples.");
    }

    @Test
    void aVersionThatTheFormatHasNoPlaceForIsToldOf() throws IOException {
        String told = "The version of the API is not handed on, since json-schema has no place for it\n";
        Path folder = temp.resolve("schemas");

        assertThat(Run.of("export", docs, "--format", "json-schema", "--api-version", "3")
                        .err())
                .isEqualTo(told);
        assertThat(Run.of(
                                "export",
                                docs,
                                "--format",
                                "json-schema",
                                "--api-version",
                                "3",
                                "--split",
                                "model",
                                "--output",
                                folder)
                        .out())
                .endsWith(told);
        assertThat(Run.of("export", docs, "--api-version", "3").err()).doesNotContain(told);
    }

    @Test
    void docsWithAnErrorWriteNoFolder() throws IOException {
        Files.writeString(docs.resolve("account.md"), ACCOUNT.replace("Nullable[str]", "List["));
        Path folder = temp.resolve("schemas");

        Run run = Run.of("export", docs, "--split", "model", "--output", folder, "--error", "unreadable-type");

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("nothing was written");
        assertThat(folder).doesNotExist();
    }
}
