package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalProgressTest {
    private static final long SECOND = 1_000_000_000;
    private static final String WIPE = "\r\u001B[K";

    private final StringWriter seen = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();
    private final TerminalProgress progress = new TerminalProgress(new PrintWriter(seen), nanos::get);

    @TempDir
    Path temp;

    @Test
    void aStepIsALineThatTheNextOneWipes() {
        progress.step("Reading");
        progress.begin(Stage.WRITE);
        progress.parts(2).run();
        progress.close();

        assertThat(seen.toString()).contains(WIPE + "Reading …" + WIPE).contains(WIPE + "Writing files …" + WIPE);
        assertThat(shown()).isEmpty();
        assertThat(seen.toString()).doesNotContain("/2");
    }

    @Test
    void aLongStepGetsABarWithItsCounts() {
        progress.begin(Stage.READ);
        Runnable part = progress.parts(200);
        part.run();
        nanos.addAndGet(SECOND);
        part.run();
        progress.begin(Stage.EMIT);

        assertThat(seen.toString()).containsPattern("Reading the docs +1% \\[=* *\\] +2/200 ");
        assertThat(shown()).isEqualTo("Generating …");
        progress.close();
        assertThat(shown()).isEmpty();
    }

    @Test
    void noLineIsLongerThanANarrowTerminal() {
        progress.begin(Stage.PARSE);
        Runnable part = progress.parts(1_000_000);
        nanos.addAndGet(SECOND);
        part.run();
        progress.close();

        assertThat(List.of(seen.toString().split(Pattern.quote(WIPE)))).allMatch(line -> line.length() <= 64);
    }

    @Test
    void aRunTellsOfItsStepsOnATerminalAndNowhereElse() throws IOException {
        Files.writeString(temp.resolve("a.md"), """
                # A

                ## Fields

                | Field | Type | Required | Description |
                | --- | --- | --- | --- |
                | `id` | *str* | :heavy_check_mark: | Its id |
                """);
        Terminal live = new Terminal(false, false, true);

        Run shown = Run.on(live, "generate", temp, "--output", temp.resolve("out"), "--base-package", "com.acme");
        Run quiet = Run.on(live, "inspect", temp, "--quiet");
        Run piped = Run.of("inspect", temp);

        assertThat(shown.err())
                .containsSubsequence("Reading the docs …", "Understanding the docs …", "Writing files …", WIPE);
        assertThat(shown.out()).doesNotContain("\u001B");
        assertThat(quiet.err()).isEmpty();
        assertThat(piped.err()).isEmpty();
    }

    /** What is left to see of the line. */
    private String shown() {
        String all = seen.toString();
        return all.substring(all.lastIndexOf(WIPE) + WIPE.length());
    }
}
