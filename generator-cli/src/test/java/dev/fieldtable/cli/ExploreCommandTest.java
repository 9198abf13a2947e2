package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

class ExploreCommandTest {
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
    void theFileHoldsThePage() throws IOException {
        Path file = temp.resolve("explorer.html");

        Run run = Run.of("explore", docs, "--output", file, "--title", "Accounts");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("<title>Accounts</title>", "auth_id");
    }

    @Test
    void unlessAFileIsNamedThePageAloneIsPrinted() {
        Run run = Run.of("explore", docs);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<!doctype html>").endsWith("</html>\n");
    }

    @Test
    void onlyAFileCanBeOpened() {
        Run run = Run.of("explore", docs, "--open");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--open", "--output");
    }

    @Test
    @DisabledIf("mayHaveADisplay")
    void aMachineWithoutADisplaySaysSoInALineAndHasThePage() {
        Path file = temp.resolve("explorer.html");

        Run run = Run.of("explore", docs, "--output", file, "--open");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("fieldtable: " + file + " is not opened: there is no display." + System.lineSeparator());
        assertThat(file).exists();
    }

    static boolean mayHaveADisplay() {
        return !System.getProperty("os.name").equals("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    @Test
    void docsWithAnErrorGiveNoPage() throws IOException {
        Files.writeString(docs.resolve("account.md"), ACCOUNT.replace("Nullable[str]", "List["));
        Path file = temp.resolve("explorer.html");

        Run run = Run.of("explore", docs, "--output", file, "--error", "unreadable-type");

        assertThat(run.code()).isNotZero();
        assertThat(file).doesNotExist();
    }
}
