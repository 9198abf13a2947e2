package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String HEAD = """
            # Account


            ## Fields

            | Field      | Type             | Required           | Description        |
            | ---------- | ---------------- | ------------------ | ------------------ |
            | `id`       | *int*            | :heavy_check_mark: | Who it is.         |
            """;

    @TempDir
    Path temp;

    private Path before;
    private Path after;

    @BeforeEach
    void writeTwoStates() throws IOException {
        before = Files.createDirectory(temp.resolve("before"));
        after = Files.createDirectory(temp.resolve("after"));
        write(before, "| `nick` | *str* | :heavy_check_mark: | What friends say. |\n");
        write(after, "| `nick` | *Optional[str]* | :heavy_minus_sign: | What friends say. |\n");
    }

    private static void write(Path folder, String row) throws IOException {
        Files.writeString(folder.resolve("account.md"), HEAD + row);
    }

    @Test
    void whatWasExportedIsReadAsTheDocsThatItWasMadeOf() throws IOException {
        for (String format : List.of("openapi", "json-schema")) {
            Path exported = temp.resolve(format + ".json");
            Run.of("export", after, "--format", format, "--output", exported);

            assertThat(Run.of("diff", after, exported).out()).isEqualTo("0 changes; version: none\n");
            assertThat(Run.of("diff", exported, after).out()).isEqualTo("0 changes; version: none\n");
            assertThat(Run.of("diff", before, exported).out())
                    .isEqualTo(Run.of("diff", before, after).out());
        }
    }

    @Test
    void whoComparesWithoutTheFactsThatWereExportedIsToldOfThem() throws IOException {
        Path facts = Files.writeString(
                temp.resolve("names.yaml"),
                "format: 1\nbyHand:\n  - {model: Account, property: nick, wireName: nickName}\n");
        Path exported = temp.resolve("exported.json");
        Run.of("export", after, "--facts", facts, "--output", exported);

        Run run = Run.of("diff", after, exported);

        assertThat(run.out()).contains("Account.nick: is called `nickName` in JSON, was `nick` (");
        assertThat(run.err())
                .isEqualTo("1 change of names in JSON alone: if the other state was written with facts,"
                        + " name them with --facts\n");
        assertThat(Run.of("diff", after, exported, "--facts", facts).out()).startsWith("0 changes;");
        assertThat(Run.of("diff", before, after).err()).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeReadIsShownWithItsPlace() throws IOException {
        Path document = Files.writeString(temp.resolve("api.yaml"), """
                openapi: 3.0.3
                components:
                  schemas:
                    Account:
                      properties:
                        id: {type: integer}
                        nick:
                          $ref: '#/components/schemas/Nick'
                """);

        Run run = Run.of("diff", after, document);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("api.yaml:8:11", "`#/components/schemas/Nick` leads to nothing in this file.")
                .contains("8 |           $ref:", "Mend the reference, or add what it leads to.");
    }

    @Test
    void anEmptyFileIsShownWithItsOnlyLine() throws IOException {
        Path empty = Files.writeString(temp.resolve("before.json"), "");

        assertThat(Run.of("diff", empty, after).err())
                .contains("before.json:1:1", "it is empty.", "1 | \n  | ^\n")
                .contains("Write it anew, with inspect as JSON, or with export as OpenAPI or JSON Schema.");
    }

    @Test
    void aFolderThatWasExportedIsReadAsTheDocsThatItWasMadeOf() throws IOException {
        for (String format : List.of("openapi", "json-schema")) {
            for (String split : List.of("model", "package")) {
                Path exported = temp.resolve(format + "-by-" + split);
                Run.of("export", after, "--format", format, "--split", split, "--output", exported);
                Files.writeString(exported.resolve("other.json"), "{");

                assertThat(Run.of("diff", after, exported).out()).isEqualTo("0 changes; version: none\n");
                assertThat(Run.of("diff", before, exported).out())
                        .isEqualTo(Run.of("diff", before, after).out());
            }
        }
    }

    @Test
    void whatWasExportedIsReadFromACommitAndFromAnArchiveToo() throws IOException, GitAPIException {
        Path exported = temp.resolve("api/exported");
        Run.of("export", after, "--split", "package", "--output", exported);
        Run.of("export", after, "--format", "json-schema", "--output", temp.resolve("api/after.json"));
        pack(temp.resolve("exported.zip"), exported);
        commit();

        for (String state : List.of("exported.zip", "HEAD:api/exported", "HEAD:api/after.json")) {
            assertThat(Run.in(temp, "diff", "after", state).out()).as(state).isEqualTo("0 changes; version: none\n");
        }
        assertThat(Run.in(temp, "diff", "after", "HEAD:api/before.json").err())
                .contains("`HEAD` has no `api/before.json`");
    }

    @Test
    void whatIsWrongWithAnExportedFolderIsSaidWhereverItIsKept() throws IOException, GitAPIException {
        Path exported = temp.resolve("exported");
        Path manifest = exported.resolve(".fieldtable-manifest-_openapi.json");
        Run.of("export", after, "--split", "model", "--output", exported);
        Files.delete(exported.resolve("schemas/Account.json"));
        commit();
        pack(temp.resolve("gap.zip"), exported);
        Files.delete(manifest);
        pack(temp.resolve("bare.zip"), exported);
        Files.writeString(manifest, "{");
        pack(temp.resolve("damaged.zip"), exported);

        for (String state : List.of("HEAD:exported", "gap.zip")) {
            assertThat(Run.in(temp, "diff", "after", state).err())
                    .contains(state + "/schemas/Account.json", "there is no such file or folder");
        }
        assertThat(Run.in(temp, "diff", "after", "bare.zip").err())
                .contains("no manifest tells which of these files were exported");
        assertThat(Run.in(temp, "diff", "after", "damaged.zip").err())
                .contains("damaged.zip/.fieldtable-manifest-_openapi.json:1", "it ends too early.");
    }

    /** Packs a folder as people do, with what is above it. */
    private void pack(Path archive, Path folder) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(temp.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aFileOfAnExportedFolderThatIsGoneIsToldOf() throws IOException {
        Path exported = temp.resolve("exported");
        Run.of("export", after, "--split", "model", "--output", exported);
        Files.delete(exported.resolve("schemas/Account.json"));

        Run run = Run.of("diff", after, exported);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("exported/schemas/Account.json", "there is no such file or folder");
    }

    @Test
    void anExportedFolderWithoutItsManifestIsNoFolderWithoutPages() throws IOException {
        Path exported = temp.resolve("exported");
        Run.of("export", after, "--split", "model", "--output", exported);
        Path manifest = exported.resolve(".fieldtable-manifest-_openapi.json");

        Files.writeString(manifest, Files.readString(manifest).substring(0, 100));
        assertThat(Run.of("diff", after, exported).err())
                .contains("exported/.fieldtable-manifest-_openapi.json:", "it ends too early.");

        Files.delete(manifest);
        assertThat(Run.of("diff", after, exported).err())
                .contains("exported:1:1", "no manifest tells which of these files were exported")
                .contains("such as `.fieldtable-manifest-_openapi.json`");
    }

    @Test
    void whoNamesOneFileOfAFolderIsToldToNameTheFolder() {
        Path exported = temp.resolve("exported");
        Run.of("export", after, "--split", "model", "--output", exported);

        assertThat(Run.of("diff", after, exported.resolve("openapi.json")).err())
                .contains("`./schemas/Account.json#/components/schemas/Account` leads out of this file.")
                .contains("Name the folder, if export has written it;");
    }

    @Test
    void samplesAreNoState() {
        Path file = temp.resolve("samples.json");
        Path folder = temp.resolve("samples");
        Run.of("export", after, "--format", "samples", "--output", file);
        Run.of("export", after, "--format", "samples", "--split", "model", "--output", folder);

        for (Path samples : List.of(file, folder)) {
            Run run = Run.of("diff", after, samples);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .contains("it has samples, which show values and no types.")
                    .contains("with export as OpenAPI or JSON Schema.");
        }
    }

    @Test
    void operationsAreToldOfWithWhatTheyBreak() throws IOException {
        String page =
                "# Accounts\n\n## get\n\n<!-- UsageSnippet language=\"python\" operationID=\"get\" method=\"%s\" path=\"/a\" -->\n"
                        + "```python\nx()\n```\n\n### Response\n\n**str**\n";
        for (Path state : List.of(before, after)) {
            Path sdks = Files.createDirectories(state.resolve("sdks/accounts"));
            Files.writeString(sdks.resolve("README.md"), page.formatted(state.equals(before) ? "get" : "post"));
        }

        Run run = Run.of("diff", before, after, "--fail-on", "wire");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("POST /a (get): was `GET /a`\n    sdks/accounts/README.md:3\n")
                .contains("    breaks writing JSON: requests of before go to `GET /a`\n");
    }

    @Test
    void peopleAreToldWhatBreaksAndWhere() {
        Run run = Run.of("diff", before, after);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Account.nick: was required, is optional", "account.md:9")
                .contains("breaks Java source and binary: `String getNick()` is now `Optional<String> getNick()`")
                .contains("breaks reading JSON: it may be absent")
                .endsWith("version: major\n");
    }

    @Test
    void theOptionsOfTheJavaDecideWhatBreaks() {
        Run run = Run.of("diff", before, after, "--optional-accessors", "nullable", "--fail-on", "source,binary");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 change; breaking: 1 reading JSON;");
    }

    @Test
    void aChangelogAndProgramsGetFormatsOfTheirOwn() {
        assertThat(Run.of("diff", before, after, "--format", "markdown").out())
                .contains("### Breaking changes: 1\n")
                .contains("`String getNick()` → `Optional<String> getNick()` (breaks source, binary, reading)");
        assertThat(Run.of("diff", before, after, "--format", "json").out())
                .startsWith("{\n  \"version\": \"major\"")
                .contains("\"kind\": \"changed-presence\"");
    }

    @Test
    void theRunFailsOnlyOnWhatItIsToldToFailOn() {
        assertThat(Run.of("diff", before, after, "--fail-on", "source").code()).isEqualTo(1);
        assertThat(Run.of("diff", before, after, "--fail-on", "binary").code()).isEqualTo(1);
        assertThat(Run.of("diff", before, after, "--fail-on", "wire").code()).isEqualTo(1);
        assertThat(Run.of("diff", before, after, "--fail-on", "any").code()).isEqualTo(1);
        assertThat(Run.of("diff", after, after, "--fail-on", "any").code()).isZero();
    }

    @Test
    void wordsAreCountedAndListedOnRequest() throws IOException {
        write(before, "| `nick` | *Optional[str]* | :heavy_minus_sign: | What they say. |\n");

        assertThat(Run.of("diff", before, after).out())
                .isEqualTo("0 changes; 1 description worded differently; version: patch\n");
        assertThat(Run.of("diff", before, after, "--prose").out()).contains("Account.nick\n    account.md:9\n");
    }

    @Test
    void aStateThatIsNotThereIsAUsageError() {
        Run run = Run.of("diff", before, temp.resolve("nowhere"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("NEW: there is no file or folder");
    }

    @Test
    void aCommitAloneIsAMistakeThatNamesTheDocsInIt() throws IOException, GitAPIException {
        commit();

        Run run = Run.in(temp, "diff", "HEAD", "after");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("OLD: there is no file or folder 'HEAD'."
                        + " It is a commit; name the docs in it, as in 'HEAD:docs'.");
        assertThat(Run.in(temp, "diff", "HAED", "after").err()).doesNotContain("commit");
        Files.writeString(temp.resolve("fieldtable.yaml"), "docs: before\nbasePackage: com.acme\n");
        assertThat(Run.in(temp, "diff", "HEAD", "after").err()).contains("as in 'HEAD:before'.");
    }

    @Test
    void whatWasNotTouchedSinceACommitHasNoChanges() throws IOException, GitAPIException {
        for (String docs : List.of("docs", "docs/plex", "api/plex")) {
            Path models = Files.createDirectories(temp.resolve(docs).resolve("models/shop"));
            Files.writeString(models.resolve("account.md"), HEAD);
        }
        commit();

        for (String docs : List.of("docs", "docs/plex", "api/plex")) {
            assertThat(Run.in(temp, "diff", "HEAD:" + docs, docs).out())
                    .as(docs)
                    .startsWith("0 changes;");
        }
    }

    @Test
    void factsThatChangedSinceACommitAreChanges() throws IOException, GitAPIException {
        project();
        facts(
                "{model: Account, property: id, wireName: ID}",
                "{model: Account, property: nick, nullable: false}",
                "{model: GetAccountRequest, property: id, place: query}");
        commit();
        assertThat(Run.in(temp, "diff", "--fail-on", "any").out()).startsWith("0 changes;");
        facts(
                "{model: Account, property: id, wireName: key}",
                "{model: Account, property: nick, nullable: true}",
                "{model: GetAccountRequest, property: id, place: path}");

        Run run = Run.in(temp, "diff");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("breaks reading JSON: models of before look for `ID`, which was required")
                .contains("Account.nick: was required, is required-nullable")
                .contains("GetAccountRequest.id: went into the query, goes into the path")
                .contains("3 changes; breaking: 1 Java source, 1 Java binary, 2 reading JSON, 2 writing JSON;");
        assertThat(Run.in(temp, "diff", "--fail-on", "wire").code()).isEqualTo(1);

        commit();
        assertThat(Run.in(temp, "diff").out()).startsWith("0 changes;");
        assertThat(Run.in(temp, "diff", "HEAD~1:docs", "HEAD:docs").out()).contains("3 changes;");
    }

    @Test
    void aFactsFileThatACommitDoesNotHaveIsNewUnlessGitKeepsItNowhere() throws IOException, GitAPIException {
        project();
        commit();
        facts("{model: Account, property: id, wireName: key}");

        assertThat(Run.in(temp, "diff").out()).contains("models of before look for `id`", "1 change;");

        Files.writeString(temp.resolve(".gitignore"), "fieldtable-facts.yaml\n");
        assertThat(Run.in(temp, "diff").out()).startsWith("0 changes;");

        Files.createDirectory(temp.resolve("private"));
        Files.move(temp.resolve("fieldtable-facts.yaml"), temp.resolve("private/facts.yaml"));
        assertThat(Run.in(temp, "diff", "--facts", "private/facts.yaml").out()).contains("1 change;");
        Files.writeString(temp.resolve(".gitignore"), "private/\n");
        assertThat(Run.in(temp, "diff", "--facts", "private/facts.yaml").out()).startsWith("0 changes;");
    }

    @Test
    void aFactsFileThatIsGoneWasThereInItsCommit() throws IOException, GitAPIException {
        project();
        facts("{model: Account, property: id, wireName: key}");
        commit();
        Files.delete(temp.resolve("fieldtable-facts.yaml"));

        assertThat(Run.in(temp, "diff").out()).contains("models of before look for `key`", "1 change;");
    }

    @Test
    void whatIsWrongWithTheFactsOfACommitIsWarnedOfAndTheRestHolds() throws IOException, GitAPIException {
        project();
        facts("{model: Account, property: id, wireName: ID}", "{model: Account, property: nick, wirename: Nick}");
        commit();
        facts("{model: Account, property: id, wireName: key}");

        Run run = Run.in(temp, "diff");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("models of before look for `ID`", "1 change;");
        assertThat(run.err())
                .contains("HEAD:fieldtable-facts.yaml:4:", "warning: There is no member `wirename` here.")
                .contains("hint: The state goes by the rest of its facts.");
    }

    @Test
    void factsThatMissWhatACommitHasDoNotFailTheComparison() throws IOException, GitAPIException {
        project();
        facts("{model: Account, property: gone, wireName: GONE}");
        commit();
        facts("{model: Account, property: id, wireName: key}");

        Run run = Run.in(temp, "diff", "--error", "unmatched-fact");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theFactsOfTodayHoldForAFolder() throws IOException, GitAPIException {
        project();
        commit();
        facts("{model: Account, property: nick, wireName: Nick}");

        assertThat(Run.in(temp, "diff", "before", "after").out()).contains("1 change;");
        assertThat(Run.in(temp, "diff", "before", "before").out()).startsWith("0 changes;");
    }

    /** Docs with a model and a request, and settings that name them. */
    private void project() throws IOException {
        Path models = Files.createDirectories(temp.resolve("docs/models/components"));
        write(models, "| `nick` | *str* | :heavy_check_mark: | What friends say. |\n");
        Path operations = Files.createDirectories(temp.resolve("docs/models/operations"));
        Files.writeString(operations.resolve("getaccountrequest.md"), HEAD.replace("# Account", "# GetAccountRequest"));
        Files.writeString(temp.resolve("fieldtable.yaml"), "docs: docs\nbasePackage: com.acme\n");
    }

    private void facts(String... facts) throws IOException {
        Files.writeString(
                temp.resolve("fieldtable-facts.yaml"),
                "format: 1\nbyHand:\n"
                        + Stream.of(facts).map(each -> "  - " + each + "\n").collect(Collectors.joining()));
    }

    private void commit() throws GitAPIException {
        try (Git git = Git.init().setDirectory(temp.toFile()).call()) {
            States.commit(git);
        }
    }

    @Test
    void aStateWithoutTypesIsNoStateAtAll() throws IOException {
        Files.writeString(after.resolve("account.md"), "# A guide\n\nRead this first.\n");

        Run run = Run.of("diff", before, after);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[no-types]");
    }
}
