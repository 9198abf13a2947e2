package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String HEADER = """
            # Track

            ## Fields

            | Field      | Type  | Required           | Description                    | Example |
            | ---------- | ----- | ------------------ | ------------------------------ | ------- |
            """;
    private static final String DOUBTFUL =
            "| `duration` | *int* | :heavy_check_mark: | How long it plays, in seconds. | 3:25    |\n";
    private static final String PLAIN =
            "| `title`    | *str* | :heavy_check_mark: | What it is called.             | Blue    |\n";

    @TempDir
    Path temp;

    private Path docs;

    @BeforeEach
    void writeDocs() throws IOException {
        docs = temp.resolve("docs");
        Files.createDirectories(docs.resolve("models"));
        write(HEADER + DOUBTFUL);
    }

    @Test
    void peopleGetThePlaceTheLineAndTheNextStep() {
        Run run = Run.of("lint", docs);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("models/track.md:7:78: warning: ")
                .contains("[example-not-of-type]", "^^^^", "hint: ")
                .endsWith("1 warning" + System.lineSeparator());
    }

    @Test
    void coloursAreForTerminals() {
        Terminal out = new Terminal(true, false, false);

        assertThat(Run.on(out, "lint", docs).out()).contains("\u001B[");
        assertThat(Run.on(out, "lint", docs, "--format", "github").out()).doesNotContain("\u001B[");
        assertThat(Run.on(new Terminal(false, true, true), "lint", docs).out()).doesNotContain("\u001B[");
    }

    @Test
    void programsGetTheirFormat() throws IOException {
        String file = docs.toRealPath().resolve("models/track.md").toString().replace('\\', '/');

        assertThat(Run.of("lint", docs, "--format", "json").out())
                .startsWith("{")
                .contains("\"code\": \"example-not-of-type\"", "\"warning\": 1");
        assertThat(Run.of("lint", docs, "--format", "sarif").out())
                .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"example-not-of-type\"", "track.md\"");
        assertThat(Run.of("lint", docs, "--format", "github").out())
                .startsWith(
                        "::warning file=" + file.replace(":", "%3A") + ",line=7,col=78,title=example-not-of-type::");
    }

    @Test
    void inWhichDialectAPageWasReadIsSaidWhenAskedForAndNotAmongTheFindings() {
        Run run = Run.of("lint", docs, "--verbose", "--format", "json");

        assertThat(run.err().strip()).isEqualTo("models/track.md: read as table-python: header row at 5:1");
        assertThat(run.out()).startsWith("{").doesNotContain("read as");
        assertThat(Run.of("lint", docs).err()).isEmpty();
    }

    @Test
    void cleanDocsHaveNoWarnings() throws IOException {
        write(HEADER + PLAIN);

        assertThat(Run.of("lint", docs).out().strip()).isEqualTo("no warnings");
    }

    @Test
    void aSeverityCanBeSet() {
        assertThat(Run.of("lint", docs, "--error", "no-title,example-not-of-type")
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("lint", docs, "--ignore", "example-not-of-type", "--ignore", "no-title")
                        .out()
                        .strip())
                .isEqualTo("no warnings");
    }

    @Test
    void aSeverityCountsForGenerateAndInspectToo() throws IOException {
        write(HEADER + PLAIN.replace("*str*", "*s t r*"));
        Path output = temp.resolve("out");

        Run generate =
                Run.of("generate", docs, "--output", output, "--base-package", "a.b", "--error", "unreadable-type");

        assertThat(generate.code()).isEqualTo(1);
        assertThat(generate.err()).contains("error: ", "[unreadable-type]", "nothing was written");
        assertThat(output).doesNotExist();
        assertThat(Run.of("inspect", docs, "--error", "unreadable-type").code()).isEqualTo(1);
        assertThat(Run.of("inspect", docs, "--format", "json").out()).contains("unreadable-type");
        assertThat(Run.of("inspect", docs, "--ignore", "unreadable-type", "--format", "json")
                        .out())
                .doesNotContain("unreadable-type");
    }

    @Test
    void anIdThatIsNotKnownIsAnErrorWithASuggestion() {
        Run run = Run.of("lint", docs, "--ignore", "example-not-of-typ");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--ignore", "Did you mean example-not-of-type?", "fieldtable explain");
    }

    @Test
    void aBaselineKeepsQuietOfWhatItKnowsEvenIfItMoves() throws IOException {
        Path baseline = temp.resolve("lint/baseline.json");

        Run written = Run.of("lint", docs, "--baseline", baseline, "--write-baseline");
        write(HEADER + PLAIN + DOUBTFUL);
        Run moved = Run.of("lint", docs, "--baseline", baseline, "--error", "example-not-of-type");
        write(HEADER + DOUBTFUL + DOUBTFUL.replace("duration", "silence"));
        Run another = Run.of("lint", docs, "--baseline", baseline, "--error", "example-not-of-type");
        write(HEADER + PLAIN);
        Run gone = Run.of("lint", docs, "--baseline", baseline, "--verbose");

        assertThat(written.out().strip()).isEqualTo("The baseline knows 1 finding now.");
        assertThat(moved.code()).isZero();
        assertThat(moved.out().strip()).isEqualTo("no warnings; the baseline knows 1 more");
        assertThat(another.code()).isEqualTo(1);
        assertThat(another.out()).contains("of `silence`").doesNotContain("of `duration`");
        assertThat(gone.out()).contains("No longer there: models/track.md: ", "[baseline-not-needed]", "1 note");
    }

    @Test
    void aBaselineThatIsMissingOrDamagedIsAUsageError() throws IOException {
        Path baseline = temp.resolve("baseline.json");

        Run missing = Run.of("lint", docs, "--baseline", baseline);
        Files.writeString(baseline, "{");
        Run damaged = Run.of("lint", docs, "--baseline", baseline);

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("--baseline", "there is no file", "--write-baseline");
        assertThat(damaged.code()).isEqualTo(2);
        assertThat(damaged.err()).contains("--baseline", "damaged");
        assertThat(Run.of("lint", docs, "--write-baseline").err()).contains("--baseline");
    }

    private void write(String content) throws IOException {
        Files.writeString(docs.resolve("models/track.md"), content);
    }
}
