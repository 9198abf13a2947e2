package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read: of a report in one of their formats, and of nothing else, standard output consists. */
class ReportsForProgramsTest {
    private static final String ACCOUNT = """
            # Account

            ## Fields

            | Field  | Type            | Required           | Description   | Example |
            | ------ | --------------- | ------------------ | ------------- | ------- |
            | `id`   | *int*           | :heavy_check_mark: | What it is.   | one     |
            | `plan` | *Optional[inet* | :heavy_minus_sign: | What it pays. |         |
            """;

    @TempDir
    Path temp;

    private Path docs;
    private Path output;

    @BeforeEach
    void writeDocs() throws IOException {
        docs = temp.resolve("my docs");
        output = temp.resolve("out");
        Files.createDirectories(docs.resolve("models"));
        Files.writeString(docs.resolve("models/account.md"), ACCOUNT);
        Files.writeString(docs.resolve("guide.md"), "# Guide\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "lint"})
    void sarifIsAsTheStandardSays(String command) throws IOException {
        Schema standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(sarifSchema(), InputFormat.JSON);
        for (List<String> more : options(command)) {
            String sarif = run(command, "sarif", more).out();

            assertThat(standard.validate(sarif, InputFormat.JSON))
                    .as("%s %s", command, more)
                    .isEmpty();
            assertThat(sarif).contains("\"ruleId\": \"unreadable-type\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "lint"})
    void jsonIsAsItsSchemaSays(String command) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "findings.schema.json")), InputFormat.JSON);
        for (List<String> more : options(command)) {
            String json = run(command, "json", more).out();

            assertThat(schema.validate(json, InputFormat.JSON))
                    .as("%s %s", command, more)
                    .isEmpty();
            assertThat(json).contains("\"code\": \"unreadable-type\"", "\"code\": \"no-model\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "lint"})
    void githubGetsACommandALine(String command) {
        for (List<String> more : options(command)) {
            assertThat(run(command, "github", more).out().lines())
                    .as("%s %s", command, more)
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("::"));
        }
    }

    @Test
    void aReportIsCompleteEvenIfNothingHasChangedSinceTheLastRun() {
        Run first = run("generate", "json", List.of());
        Run second = run("generate", "json", List.of());

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("0 written");
    }

    @Test
    void theReportTellsOfTheOutputFolderToo() throws IOException {
        run("generate", "text", List.of());
        Path edited = output.resolve("com/acme/models/Account.java");
        Files.writeString(edited, "mine");

        Run run = run("generate", "github", List.of());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo("fieldtable: nothing was written.");
        assertThat(run.out()).contains("::error file=" + edited.toRealPath() + ",line=1,col=1,title=edited-file::");
    }

    @Test
    void talkIsForPeople() {
        assertThat(run("generate", "json", List.of()).err()).contains("2 pages", "1 warning");
        assertThat(run("generate", "json", List.of("--dry-run")).err())
                .contains("A dry run: nothing was written.")
                .doesNotContain("2 pages");
        assertThat(run("generate", "json", List.of("--quiet")).err()).isEmpty();
    }

    /** Each way to end: as always, with all that there is to say, with nothing, with an error, before it writes. */
    private static List<List<String>> options(String command) {
        List<List<String>> options = new ArrayList<>(
                List.of(List.of(), List.of("--verbose"), List.of("--quiet"), List.of("--error", "unreadable-type")));
        if (command.equals("generate")) {
            options.add(List.of("--dry-run", "--force"));
        }
        return options;
    }

    private Run run(String command, String format, List<String> more) {
        List<Object> words = new ArrayList<>(List.of(command, docs, "--format", format));
        if (!command.equals("lint")) {
            words.addAll(List.of("--output", output, "--base-package", "com.acme"));
        }
        words.addAll(more);
        return Run.of(words.toArray());
    }

    /** The schema of OASIS, out of a library that was made from it. */
    private static String sarifSchema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReportsForProgramsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
