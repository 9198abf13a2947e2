package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fieldtable.cli.completion.Candidates;
import dev.fieldtable.cli.completion.Shell;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The shells themselves are asked what they complete a line with; those that are not there, {@code .ci/run} installs. */
class CompletionTest {
    /** What {@code touch} in the name of a file must not do. */
    private static final String HOSTILE = "$(touch done)";

    private static final Map<String, Set<String>> LINES = lines();
    private static final Pattern TOLD = Pattern.compile("<([^<>]*)>");

    @TempDir
    Path temp;

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"bash, ''", "zsh, -f", "fish, --no-config"})
    void shellsCompleteCommandsOptionsValuesAndPaths(String shell, String quiet)
            throws IOException, InterruptedException {
        assumeTrue(isOnPath(shell), () -> "there is no " + shell);
        Path docs = Files.createDirectories(temp.resolve("work/docs"));
        Path work = Objects.requireNonNull(docs.getParent());
        Files.writeString(work.resolve("a b.md"), "");
        Files.writeString(work.resolve(HOSTILE), "");

        List<Set<String>> found = found(shell, quiet, work);

        assertThat(found).hasSameSizeAs(LINES.keySet());
        int line = 0;
        for (Map.Entry<String, Set<String>> expected : LINES.entrySet()) {
            assertThat(found.get(line)).as(expected.getKey()).isEqualTo(expected.getValue());
            line++;
        }
        assertThat(work.resolve("done")).doesNotExist();
    }

    @Test
    void aShellThatIsNotKnownIsAnErrorThatNamesTheKnownOnes() {
        Run run = Run.of("completion", "bahs");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("SHELL: 'bahs' is none of bash, zsh, fish. Did you mean bash?");
        assertThat(Run.of("completion").err()).contains("SHELL");
        assertThat(Run.of("completion").code()).isEqualTo(2);
    }

    /** Words are ours; one day somebody might have them come from elsewhere. */
    @Test
    void aWordThatMeansSomethingToAShellIsRefused() {
        CommandSpec program = CommandSpec.create()
                .name("program")
                .addOption(OptionSpec.builder("--word")
                        .arity("1")
                        .completionCandidates(Candidates.word(() -> List.of("fine", HOSTILE)))
                        .build());

        for (Shell shell : Shell.values()) {
            assertThatThrownBy(() -> shell.script(program))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(HOSTILE);
        }
    }

    private static Map<String, Set<String>> lines() {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        lines.put("fieldtable ge", Set.of("generate"));
        lines.put("fieldtable --v", Set.of("--version"));
        lines.put("fieldtable generate --st", Set.of("--style"));
        lines.put("fieldtable generate --style ", Set.of("class", "record"));
        lines.put("fieldtable generate --style=r", Set.of("record"));
        lines.put("fieldtable generate --base-package ", Set.of());
        lines.put("fieldtable generate --output d", Set.of("docs"));
        lines.put("fieldtable generate ", Set.of("a b.md", "docs", HOSTILE));
        lines.put("fieldtable check --error no-title,no-ty", Set.of("no-types"));
        lines.put("fieldtable explain not-u", Set.of("not-utf8"));
        lines.put("fieldtable completion f", Set.of("fish"));
        return lines;
    }

    private List<Set<String>> found(String shell, String quiet, Path work) throws IOException, InterruptedException {
        Path script = Files.writeString(
                temp.resolve("script"), Run.of("completion", shell).out());
        Path driver = temp.resolve("driver");
        try (InputStream in = getClass().getResourceAsStream("completion/complete." + shell)) {
            Files.copy(Objects.requireNonNull(in), driver);
        }
        List<String> command = new ArrayList<>(List.of(shell, quiet, driver.toString(), script.toString()));
        command.removeIf(String::isEmpty);
        command.addAll(LINES.keySet());
        Path said = temp.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8)
                .lines()
                .map(CompletionTest::words)
                .toList();
    }

    /** Each shell has its own idea of what else belongs to a word: what was typed of it, the sign of a folder, or those that keep others from meaning anything. */
    private static Set<String> words(String line) {
        Set<String> words = TOLD.matcher(line)
                .results()
                .map((MatchResult told) -> told.group(1)
                        .replaceFirst("^.*[=,]", "")
                        .replaceFirst("/$", "")
                        .replace("\\", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words.remove("end")).as(line).isTrue();
        return words;
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
