package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.Stage;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is not opened at first, since it is known, may be another one by the time that it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangedPagesTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05.678Z"));

    @TempDir
    Path temp;

    @BeforeEach
    void two_pages_that_were_written_long_ago_and_their_java() throws Exception {
        Files.createDirectory(temp.resolve("docs"));
        write("gadget.md", "Gadget", "int");
        write("plan.md", "Plan", "str");
        project("auto").run(RunKind.GENERATE, Voice.silent());
        write("plan.md", "Plan", "bool");
    }

    private void write(String path, String title, String type) throws IOException {
        Path page = Files.writeString(
                temp.resolve("docs").resolve(path),
                Pages.fields(path, title, "id | *" + type + "* | \u2713 | What it is. | 49")
                        .content());
        Files.setLastModifiedTime(page, LONG_AGO);
    }

    private Project project(String dialect) {
        Settings settings = Settings.builder()
                .set(Catalogue.DOCS, List.of(Path.of("docs")))
                .set(Catalogue.OUTPUT, Path.of("java"))
                .set(Catalogue.BASE_PACKAGE, "com.acme")
                .set(Catalogue.DIALECT, dialect)
                .build();
        return Project.of(settings, Workplace.in(temp));
    }

    private Map<String, String> java() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(temp.resolve("java"))) {
            for (Path each :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.put(each.toString(), Files.readString(each));
            }
        }
        return files;
    }

    private void replaceGadget() {
        try {
            write("gadget.md", "Gizmo", "int");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_run_that_reads_such_a_page_fails_and_changes_nothing() throws Exception {
        Map<String, String> before = java();

        // In another dialect, pages say something else.
        assertThatThrownBy(
                        () -> project("python").run(RunKind.GENERATE, new StageVoice(Stage.PARSE, this::replaceGadget)))
                .isInstanceOf(RunFailedException.class)
                .hasMessage("cannot read the page gadget.md: it has changed since this run began. Run it again.");

        assertThat(java()).isEqualTo(before);
        project("python").run(RunKind.GENERATE, Voice.silent());
        assertThat(java().keySet()).anyMatch(path -> path.endsWith("Gizmo.java"));
    }

    @Test
    void a_run_that_need_not_read_it_leaves_it_to_the_next_one() throws Exception {
        project("auto").run(RunKind.GENERATE, new StageVoice(Stage.PARSE, this::replaceGadget));
        assertThat(java().keySet()).anyMatch(path -> path.endsWith("Gadget.java"));

        project("auto").run(RunKind.GENERATE, Voice.silent());
        assertThat(java().keySet())
                .anyMatch(path -> path.endsWith("Gizmo.java"))
                .noneMatch(path -> path.endsWith("Gadget.java"));
    }
}
