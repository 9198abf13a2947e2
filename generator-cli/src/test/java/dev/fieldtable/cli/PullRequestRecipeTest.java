package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Does what {@code docs/recipes.md} has a server do, in a clone of a repository whose branch has changed a page. What would reach the server is a script
 * that keeps the comment.
 */
@Tag("slow")
class PullRequestRecipeTest {
    private static final Path GUIDE = Path.of("../docs/recipes.md");

    /** What follows a bar in YAML, as far as it is indented. */
    private static final Pattern SCRIPT = Pattern.compile("(?:run:|-) \\|\\n((?: {6,}.*\\n)+)");

    private static final String PAGE = """
            # Thing

            ## Fields

            | Field | Type | Required | Description |
            | ----- | ---- | -------- | ----------- |
            | `id` | *str* | :heavy_check_mark: | Its name |
            """;

    private static final String FIELD = "| `size` | *Optional[int]* | :heavy_minus_sign: | Its weight |\n";

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"0, gh", "1, curl"})
    void aBranchThatChangesTheDocsIsToldOf(int recipe, String program) throws IOException, InterruptedException {
        Path clone = prepare(program);
        page(clone, PAGE + FIELD);
        generate(clone);
        git(clone, "commit", "--quiet", "--all", "--message", "Weigh things");

        assertThat(script(clone, recipes().get(recipe))).isZero();

        assertThat(Files.readString(temp.resolve("comment"))).contains("size");
        assertThat(Files.readString(temp.resolve("said"))).contains("7");
    }

    @ParameterizedTest
    @CsvSource({"0, gh", "1, curl"})
    void javaThatIsNotWhatTheDocsYieldFailsIt(int recipe, String program) throws IOException, InterruptedException {
        Path clone = prepare(program);
        page(clone, PAGE + FIELD);
        git(clone, "commit", "--quiet", "--all", "--message", "Weigh things");

        assertThat(script(clone, recipes().get(recipe))).isEqualTo(4);

        assertThat(temp.resolve("comment")).exists();
    }

    @Test
    void bothAreFound() throws IOException {
        assertThat(recipes()).hasSize(2).allMatch(recipe -> recipe.contains("fieldtable check"));
    }

    private static List<String> recipes() throws IOException {
        return SCRIPT.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult script) -> script.group(1).stripIndent())
                .toList();
    }

    /** A clone on a branch of its own; of its origin, main has gone on since. */
    private Path prepare(String program) throws IOException, InterruptedException {
        Path origin = Files.createDirectories(temp.resolve("origin"));
        git(origin, "init", "--quiet", "--initial-branch", "main");
        Files.writeString(origin.resolve("fieldtable.yaml"), "docs: docs\noutput: java\nbasePackage: com.acme\n");
        Files.writeString(origin.resolve(".gitignore"), ".fieldtable-lock\n");
        page(origin, PAGE);
        generate(origin);
        git(origin, "add", "--all");
        git(origin, "commit", "--quiet", "--message", "Things");
        git(temp, "clone", "--quiet", origin.toString(), "clone");
        Path clone = temp.resolve("clone");
        git(clone, "checkout", "--quiet", "-b", "branch");
        page(origin, PAGE.replace("Its name", "How it is called"));
        git(origin, "commit", "--quiet", "--all", "--message", "Other words");

        Path programs = Files.createDirectories(temp.resolve("programs"));
        program(
                programs.resolve("fieldtable"),
                "exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' dev.fieldtable.cli.Main \"$@\""
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path")));
        program(programs.resolve(program), "cp comment.md ../comment\necho \"$@\" >../said");
        return clone;
    }

    private static void page(Path repository, String text) throws IOException {
        Path folder = Files.createDirectories(repository.resolve("docs/models/components"));
        Files.writeString(folder.resolve("thing.md"), text);
    }

    private static void generate(Path repository) {
        Run run = Run.in(repository, "generate");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int script(Path clone, String text) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", text);
        bash.environment().put("PATH", temp.resolve("programs") + ":" + System.getenv("PATH"));
        bash.environment().put("TARGET", "main");
        bash.environment().put("NUMBER", "7");
        bash.environment().put("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
        bash.environment().put("CI_MERGE_REQUEST_IID", "7");
        return run(bash, clone);
    }

    private void git(Path folder, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder git = new ProcessBuilder("git", "-c", "user.name=A", "-c", "user.email=a@example.com");
        git.command().addAll(List.of(arguments));
        assertThat(run(git, folder)).as(String.join(" ", arguments)).isZero();
    }

    private int run(ProcessBuilder program, Path folder) throws IOException, InterruptedException {
        Process process = program.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
