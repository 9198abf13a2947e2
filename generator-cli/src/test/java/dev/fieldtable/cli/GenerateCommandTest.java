package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private static final String ACCOUNT = """
            # Account

            Someone who may sign in.


            ## Fields

            | Field              | Type               | Required           | Description        |
            | ------------------ | ------------------ | ------------------ | ------------------ |
            | `id`               | *int*              | :heavy_check_mark: | What it is.        |
            | `plan`             | [Optional[components.Plan]](../../models/components/plan.md) | :heavy_minus_sign: | What it pays. |
            """;

    private static final String PLAN = """
            # Plan


            ## Values

            | Name   | Value  |
            | ------ | ------ |
            | `FREE` | free   |
            | `PAID` | paid   |
            """;

    @TempDir
    Path temp;

    private Path docs;
    private Path output;

    @BeforeEach
    void writeDocs() throws IOException {
        docs = temp.resolve("my docs");
        output = temp.resolve("my output/java");
        page("models/components/account.md", ACCOUNT);
        page("models/components/plan.md", PLAN);
    }

    @Test
    void theFirstRunWritesModelsAndSaysSo() throws IOException {
        Run run = generate();

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 pages", "1 model", "1 enum");
        assertThat(javaFiles())
                .contains(
                        "com/acme/components/Account.java",
                        "com/acme/components/AccountValidator.java",
                        "com/acme/components/Plan.java");
    }

    @Test
    void timesOfStagesAreTalkAndGoNowhereElse() throws IOException {
        Run run = generate("--timings", "--format", "json");

        assertThat(run.err().lines())
                .extracting(line -> line.split(" ", 2)[0])
                .containsSubsequence(
                        "stage", "start", "read", "look", "parse", "link", "names", "emit", "write", "all");
        assertThat(run.err()).contains("2 pages", "4 rows");
        assertThat(run.out()).startsWith("{").doesNotContain("CPU");
    }

    @Test
    void theSecondRunTouchesNothing() throws IOException {
        generate();
        List<String> before = stamps();

        Run run = generate();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 written");
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void aRunDeletesNothingBecauseAPageCannotBeReadAnyMore() throws IOException {
        generate();
        List<String> before = stamps();
        page("models/components/plan.md", "Plan Values Name Value FREE");

        for (String way : List.of("--quiet", "--dry-run", "--force", "--format=json")) {
            Run run = generate(way);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err() + run.out()).contains("com.acme.components.Plan", "lost-type");
            assertThat(stamps()).isEqualTo(before);
        }
        assertThat(generate("--ignore", "lost-type").out()).contains("1 deleted");
        assertThat(javaFiles()).doesNotContain("com/acme/components/Plan.java");
        assertThat(generate().code()).isZero();
    }

    @Test
    void aPageThatIsGoneOrLeftOutTakesItsTypeAlong() throws IOException {
        generate();

        assertThat(generate("--exclude", "plan.md").out()).contains("1 deleted");
        generate();
        Files.delete(docs.resolve("models/components/plan.md"));
        assertThat(generate().out()).contains("1 deleted");
    }

    @Test
    void theSecondRunNeedsNotUnderstandThePagesAndRemembersTheWarnings() throws IOException {
        Files.delete(docs.resolve("models/components/plan.md"));
        assertThat(generate().err()).contains("[dangling-reference]");

        Run run = generate();

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1 page, unchanged since the last run", "1 warning, as at that run; --verbose shows it");
        assertThat(generate("--verbose").err()).contains("[dangling-reference]");
        assertThat(generate("--quiet")).isEqualTo(new Run(0, "", ""));
        assertThat(generate("--dry-run").out()).isEqualTo("A dry run: nothing was written.\n");
    }

    @Test
    void aRunThatHasNothingToDoStillFailsForWhatTheUserCallsAnError() throws IOException {
        Files.delete(docs.resolve("models/components/plan.md"));
        assertThat(generate().code()).isZero();

        for (int run = 0; run < 2; run++) {
            Run failed = generate("--error", "dangling-reference");

            assertThat(failed.code()).isEqualTo(1);
            assertThat(failed.err()).contains("error: ", "[dangling-reference]", "nothing was written");
        }
        assertThat(generate().out()).contains("unchanged since the last run");
    }

    @Test
    void everyOptionOfTheJavaThatComesOutCountsAsAnInput() throws IOException {
        List<List<String>> choices = List.of(
                List.of("--style", "record"),
                List.of("--optional-accessors", "nullable"),
                List.of("--reading", "strict"),
                List.of("--wire-names", "upper-camel"),
                List.of("--roles", "body"),
                List.of("--dialect", "python"));
        for (List<String> choice : choices) {
            generate();

            assertThat(generate(choice.toArray()).out()).as("%s", choice).doesNotContain("since the last run");
        }
    }

    @Test
    void afterOnePageHasChangedOnlyWhatDependsOnItIsWrittenAndAllIsAsOnAFirstRun() throws IOException {
        generate();
        List<String> before = stamps();
        page(
                "models/components/plan.md",
                PLAN.replace("| `PAID` | paid   |", "| `PAID` | paid   |\n| `GIVEN` | given |"));

        assertThat(generate().out()).contains("1 written");

        List<String> touched = stamps();
        touched.removeAll(before);
        assertThat(touched)
                .hasSize(3)
                .allMatch(stamp -> stamp.contains("/Plan.java ")
                        || stamp.contains("/.fieldtable-manifest.json ")
                        || stamp.contains("/.fieldtable-lock "));
        Path incremental = output;
        output = temp.resolve("first run");
        generate();
        assertThat(contents(incremental)).isEqualTo(contents(output));
    }

    @Test
    void aFileThatSomeoneChangedFailsTheRunUntilItsChangeIsGivenUp() throws IOException {
        generate();
        Path edited = output.resolve("com/acme/components/Plan.java");
        String generated = Files.readString(edited);
        Files.writeString(edited, generated + "// mine\n");
        List<String> before = stamps();

        Run run = generate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(edited + ":1:1: error: ", "[edited-file]", "--force", "nothing was written");
        assertThat(stamps()).isEqualTo(before);
        assertThat(generate("--dry-run").code()).isEqualTo(1);
        assertThat(generate("--force", "--dry-run").out()).contains("would write com/acme/components/Plan.java");
        assertThat(generate("--force").code()).isZero();
        assertThat(edited).hasContent(generated);
    }

    @Test
    void lineEndsMakeNoDifference() throws IOException {
        generate();
        List<String> before = stamps();
        page("models/components/account.md", ACCOUNT.replace("\n", "\r\n"));
        page("models/components/plan.md", PLAN.replace("\n", "\r"));

        assertThat(generate().code()).isZero();
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
        Run run = generate("--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("would write com/acme/components/Account.java");
        assertThat(output).doesNotExist();
    }

    @Test
    void aDryRunTellsWhatWouldGo() throws IOException {
        generate();
        Files.delete(docs.resolve("models/components/plan.md"));

        Run run = generate("--dry-run");

        assertThat(run.out()).contains("would delete com/acme/components/Plan.java");
        assertThat(output.resolve("com/acme/components/Plan.java")).exists();
    }

    @Test
    void aQuietRunSaysNothing() {
        Run run = generate("--quiet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(output.resolve("com/acme/components/Account.java")).exists();
    }

    @Test
    void aProblemIsShownWithItsLineAndANextStep() throws IOException {
        Files.delete(docs.resolve("models/components/plan.md"));

        Run run = generate();

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "models/components/account.md:11:",
                        ": warning: ",
                        "[dangling-reference]",
                        "11 | | `plan` ",
                        "^^^",
                        "  hint: ");
    }

    @Test
    void ofOneKindOfProblemOnlyAFewAreShownUnlessAllAreAskedFor() throws IOException {
        StringBuilder many = new StringBuilder(ACCOUNT);
        for (int i = 0; i < 20; i++) {
            many.append("| `x")
                    .append(i)
                    .append("` | [components.Gone](gone")
                    .append(i)
                    .append(".md) | :heavy_check_mark: | Gone. |\n");
        }
        page("models/components/account.md", many.toString());

        Run few = generate();
        Run all = generate("--verbose");

        assertThat(few.err().split("\\[dangling-reference]: |\\[dangling-reference]\\R", -1))
                .hasSize(6);
        assertThat(few.err()).contains("… and 15 more [dangling-reference]; --verbose shows all");
        assertThat(all.err()).contains("x19").doesNotContain("more [");
    }

    @Test
    void whatIsMissingInManyPlacesIsOneLineForPeopleAndEachPlaceForPrograms() throws IOException {
        page(
                "models/components/account.md",
                ACCOUNT + "| `lost` | [components.Gone](gone.md) | :heavy_check_mark: | N/A |\n");
        page(
                "models/components/user.md",
                ACCOUNT.replace("Account", "User")
                        + "| `gone` | [components.Gone](gone.md) | :heavy_check_mark: | N/A |\n");

        assertThat(generate().err())
                .containsOnlyOnce("[dangling-reference]\n")
                .contains("Found in 2 places on 2 pages; this is the first.")
                .contains("--verbose shows every place\n")
                .doesNotContain("more [");
        assertThat(generate("--verbose").err()).contains("`lost` refers to", "`gone` refers to");
        assertThat(generate("--format", "json").out()).contains("`lost` refers to", "`gone` refers to");
    }

    @Test
    void informationIsShownWhenAskedFor() throws IOException {
        page("guide.md", "# Guide\n\nWelcome.\n");

        assertThat(generate().err()).isEmpty();
        assertThat(generate("--verbose").err()).contains("guide.md:1:1: info: ", "[no-model]");
        assertThat(generate("--quiet").err()).isEmpty();
    }

    @Test
    void whoseDocsTheyAreIsSaidFirst() {
        assertThat(generate().out()).startsWith("Docs of a Python client (Speakeasy), by `");
        assertThat(generate("--dialect", "python").out())
                .startsWith("Docs of a Python client (Speakeasy), as asked for\n");
    }

    @Test
    void inWhichDialectAPageWasReadAndWhyIsSaidWhenAskedFor() {
        assertThat(generate().err()).doesNotContain("read as");
        assertThat(generate("--verbose").err())
                .contains("models/components/account.md: read as table-python: header row at ");
    }

    @Test
    void coloursAreShownOnATerminalOnly() throws IOException {
        Files.delete(docs.resolve("models/components/plan.md"));

        assertThat(generate().err()).doesNotContain("\u001B");
        assertThat(Run.on(new Terminal(true, true, true), arguments("--verbose"))
                        .err())
                .contains("\u001B[33mwarning\u001B[0m", "Reading the docs …");
    }

    @Test
    void controlCharactersOfAPageNeverReachTheTerminal() throws IOException {
        page("models/components/account.md", ACCOUNT.replace("*int*", "\u001B[31m*int\u202E*"));

        Run run = generate();

        assertThat(run.err()).contains("[unreadable-type]").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void aPageThatIsNotUtf8IsReadWithAWarning() throws IOException {
        Path page = docs.resolve("models/components/account.md");
        Files.write(page, ACCOUNT.replace("What it is", "Fa\u00e7ade").getBytes(StandardCharsets.ISO_8859_1));

        Run run = generate();

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("models/components/account.md:10:", "[not-utf8]");
        assertThat(output.resolve("com/acme/components/Account.java")).exists();
    }

    @Test
    void aFolderThatIsNotThereIsAUsageError() {
        docs = temp.resolve("nowhere");

        Run run = generate();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("DOCS", "there is no file or folder", "nowhere'");
        assertThat(output).doesNotExist();
    }

    @Test
    void anEmptyFolderFailsTheRun() throws IOException {
        docs = Files.createDirectory(temp.resolve("empty"));

        Run run = generate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[no-pages]", "hint: ");
        assertThat(output).doesNotExist();
    }

    @Test
    void pagesWithoutAnyTypeFailTheRun() throws IOException {
        docs = temp.resolve("guides");
        page("a.md", "# Guide\n");
        page("b.md", "# Another\n");

        Run run = generate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.md:1:1: error: None of the 2 pages describes a type", "[no-types]");
        assertThat(output).doesNotExist();
    }

    @Test
    void aSingleFileIsEnough() throws IOException {
        docs = docs.resolve("models/components/plan.md");

        assertThat(generate().code()).isZero();
        assertThat(javaFiles()).anyMatch(path -> path.endsWith("/Plan.java"));
    }

    @Test
    void aForeignFileFailsTheRunAndNothingIsWritten() throws IOException {
        Path foreign = output.resolve("com/acme/components/Plan.java");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");

        Run run = generate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("com/acme/components/Plan.java", "[foreign-file]");
        assertThat(javaFiles()).containsExactly("com/acme/components/Plan.java");
    }

    @Test
    void aFileInThePlaceOfTheOutputFolderFailsTheRun() throws IOException {
        output = Files.writeString(temp.resolve("file"), "mine");

        Run run = generate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[unusable-output]");
    }

    @Test
    void theDocsFolderIsNoOutputFolder() {
        output = docs;

        Run run = generate();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[unusable-output]");
    }

    @Test
    void aDiskThatFailsIsNoFaultOfTheDocs() throws IOException {
        output = Files.writeString(temp.resolve("file"), "mine").resolve("below");

        Run run = generate();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("fieldtable: cannot write to " + output)
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void otherRolesAreLeftOutAndCountedUnlessAskedFor() throws IOException {
        page("models/operations/getaccountglobals.md", ACCOUNT.replace("# Account", "# GetAccountGlobals"));

        assertThat(generate().out()).contains("globals");
        assertThat(output.resolve("com/acme/operations")).doesNotExist();
        assertThat(generate("--roles", "body,globals").code()).isZero();
        assertThat(output.resolve("com/acme/operations/GetAccountGlobals.java")).exists();
    }

    private void page(String path, String content) throws IOException {
        Path file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Run generate(Object... more) {
        return Run.of(arguments(more));
    }

    private Object[] arguments(Object... more) {
        Stream<Object> first = Stream.of("generate", docs, "--output", output, "--base-package", "com.acme");
        return Stream.concat(first, Stream.of(more)).toArray();
    }

    private List<String> javaFiles() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .map(path -> output.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** What is generated; the lock holds what the disk told, and is in no repository. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile)
                    .filter(each -> !each.endsWith(".fieldtable-lock"))
                    .toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private List<String> stamps() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
            List<String> stamps = new ArrayList<>();
            for (Path file : files) {
                stamps.add(file + " " + Files.getLastModifiedTime(file));
            }
            return stamps;
        }
    }
}
