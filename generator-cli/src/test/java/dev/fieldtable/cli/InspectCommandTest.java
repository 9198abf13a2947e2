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

    private static final String FLAT =
            "# Flat ## Fields | Field | Type | Required | | --- | --- | --- | | `owner` | *str* | :heavy_check_mark: |";

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
                .contains(
                        "\"wireName\": \"authId\"",
                        "\"presence\": \"required\"",
                        "\"null\": \"allowed\"",
                        "\"rowsRead\": 1")
                .contains("com.example");
    }

    @Test
    void peopleGetAnOverview() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);

        Run run = Run.of("inspect", temp);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1 type: 1 object, 0 enums, 0 unions; 1 property", "--model NAME", "--format listing")
                .doesNotContain("auth_id");
    }

    @Test
    void theLastWordIsAModelIfItIsNoFile() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);
        Files.writeString(temp.resolve("owner.md"), ACCOUNT.replace("# Account", "# Owner"));

        Run byPlace = Run.of("inspect", temp, "Account");
        Run byName = Run.of("inspect", temp, "--model", "account.md");
        Run docs = Run.of("inspect", temp.resolve("account.md"), temp.resolve("owner.md"));

        assertThat(byPlace.code()).isZero();
        assertThat(byPlace.out()).contains("Account  body object", "auth_id").doesNotContain("Owner");
        assertThat(byName.out()).isEqualTo(byPlace.out());
        assertThat(docs.out()).contains("2 types: ");
    }

    @Test
    void aWordAloneIsAModelWhereASettingsFileHasTheDocs() throws IOException {
        Files.createDirectories(temp.resolve("docs"));
        Files.writeString(temp.resolve("docs/account.md"), ACCOUNT);
        Files.writeString(temp.resolve("fieldtable.yaml"), "docs: docs\n");

        assertThat(Run.in(temp, "inspect", "Account").out()).contains("Account  body object");
        assertThat(Run.in(temp, "inspect", "docs").out()).contains("1 type: ");
    }

    @Test
    void aModelThatIsNotThereIsRefusedWithThoseThatAreLikeIt() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);

        Run run = Run.of("inspect", temp, "Acount");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("fieldtable: --model: no model, class or page of the docs is called 'Acount'. Did you mean"
                        + " Account?\n");
    }

    @Test
    void aModelHasNoEffectOnWhatIsToldOfAll() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);

        Run run = Run.of("inspect", temp, "Account", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--model: it has no effect", "Leave out --format, or the model.");
    }

    @Test
    void peopleGetAllRowsIfTheyWant() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);

        Run run = Run.of("inspect", temp, "--base-package", "com.acme", "--format", "listing");

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
    void thePageChoosesTheDialectAndTheReportSaysWhereItIsNotTheUsualOne() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);
        Files.writeString(temp.resolve("flat.md"), FLAT);

        Run few = Run.of("inspect", temp);
        Run all = Run.of("inspect", temp, "--verbose");

        assertThat(few.code()).isZero();
        assertThat(few.out())
                .contains("flat.md: read as flattened-python: heading within a line at 1:8\n")
                .doesNotContain("account.md: read as");
        assertThat(all.out()).contains("account.md: read as table-python: header row at 6:1\n", "flat.md: read as");
    }

    @Test
    void aLanguageThatIsAskedForOverridesThePages() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);
        Files.writeString(temp.resolve("flat.md"), FLAT);

        Run run = Run.of("inspect", temp, "--dialect", "ruby", "--format", "json");

        assertThat(run.out())
                .contains("\"language\": \"ruby\",\n      \"chosenBy\": \"option\"", "flattened-ruby", "table-ruby")
                .doesNotContain("python");
    }

    @Test
    void whatFailsTheRunIsInTheReportAndBesideItOnlyWhereThatIsElsewhere() throws IOException {
        Files.writeString(temp.resolve("guide.md"), "# Guide\n\nWelcome.\n");

        Run people = Run.of("inspect", temp);
        Run programs = Run.of("inspect", temp, "--format", "json");

        assertThat(people.code()).isEqualTo(1);
        assertThat(people.out()).containsOnlyOnce("The page describes no type.").contains("[no-types]");
        assertThat(people.err()).isEqualTo("fieldtable: the report tells of 1 error.\n");
        assertThat(programs.err()).contains("[no-types]");
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
        assertThat(run.err()).contains("--format", "text, listing, json");
    }
}
