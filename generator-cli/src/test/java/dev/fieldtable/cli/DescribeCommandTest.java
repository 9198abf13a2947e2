package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeCommandTest {
    private static final String REEL = """
            # The Reel object

            | Key | Kind | What it is |
            | --- | --- | --- |
            | `reel_id` | text | Which one it is. |
            | `length` | whole number? | How long it is, in feet. |
            """;

    private static final String ACCOUNT = """
            # Account

            ## Fields

            | Field      | Type             | Required           | Description |
            | ---------- | ---------------- | ------------------ | ----------- |
            | `auth_id`  | *Nullable[str]*  | :heavy_check_mark: | Who it is.  |
            """;

    @TempDir
    Path temp;

    @Test
    void whatIsProposedIsUsedAsItIs() throws IOException {
        Path docs = Files.createDirectory(temp.resolve("docs"));
        Files.writeString(docs.resolve("reel.md"), REEL);
        Path file = temp.resolve("reels.dialect.yaml");

        Run described = Run.of("describe", docs, "--report-file", file);
        Run inspected = Run.of("inspect", docs, "--dialect-file", file);

        assertThat(described.code()).isZero();
        assertThat(described.out()).isEmpty();
        assertThat(inspected.out()).contains("Docs of reels, as described", "2 rows, all read");
    }

    @Test
    void unlessAFileIsNamedItIsPrinted() throws IOException {
        Files.writeString(temp.resolve("reel.md"), REEL);

        Run run = Run.of("describe", temp);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# reads 2 of 2 rows of 1 table, 2 of 2 types\n");
    }

    @Test
    void docsThatAreReadAnywayNeedNone() throws IOException {
        Files.writeString(temp.resolve("account.md"), ACCOUNT);

        Run run = Run.of("describe", temp);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Docs of a Python client", "none is needed");
    }

    @Test
    void whereNothingLooksLikeFieldsThatIsSaid() throws IOException {
        Files.writeString(temp.resolve("guide.md"), "# Guide\n\nHow to begin.\n");

        Run run = Run.of("describe", temp);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("No table on these pages looks like one of fields or values.");
    }
}
