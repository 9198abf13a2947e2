package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WritePlan.EditedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastLookTest {
    private static final Inputs INPUTS = new Inputs("tool", "options", "docs");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T20:20:02.123456789Z"));

    @TempDir
    Path temp;

    private Path docs;
    private Path page;
    private Path output;
    private Path file;
    private Path look;

    @BeforeEach
    void generate() throws IOException {
        docs = Files.createDirectory(temp.resolve("docs"));
        page = Files.writeString(docs.resolve("a.md"), "# A\n");
        Files.writeString(docs.resolve("b.md"), "# B\n");
        output = temp.resolve("out");
        file = output.resolve("com/acme/A.java");
        look = output.resolve(".fieldtable-lock");
        List<GeneratedFile> files = List.of(
                new GeneratedFile("com/acme/A.java", "class A {}\n"),
                new GeneratedFile("com/acme/B.java", "class B {}\n"));
        FileSetWriter.write(output, new WantedFiles(INPUTS, 3, files), EditedFiles.KEPT);
    }

    /** As if all of it had been written long ago. */
    private void age() throws IOException {
        try (var all = Files.walk(temp)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(each, LONG_AGO);
            }
        }
    }

    private FoundPages find() {
        return SourceReader.find(List.of(docs), PageFilter.ALL);
    }

    private UpToDate look() {
        return FileSetWriter.upToDate(output, "", INPUTS, Optional.of(find())).orElseThrow();
    }

    private void lookAndKeep() throws IOException {
        age();
        look().keep();
    }

    private Optional<UpToDate> seen() {
        return seen("", INPUTS);
    }

    private Optional<UpToDate> seen(String owner, Inputs inputs) {
        return FileSetWriter.asLastSeen(output, owner, inputs, find());
    }

    @Test
    void what_nobody_has_written_to_is_as_it_was_seen() throws IOException {
        lookAndKeep();

        UpToDate seen = seen("", new Inputs("tool", "options", "")).orElseThrow();

        assertThat(seen.inputs()).isEqualTo(INPUTS);
        assertThat(seen.files()).isEqualTo(2);
        assertThat(seen.warnings()).isEqualTo(3);
    }

    @Test
    void nothing_is_kept_unless_it_is_asked_for() throws IOException {
        age();
        look();

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_page_of_the_same_size_is_another_one_as_soon_as_it_was_written_to() throws IOException {
        lookAndKeep();
        Files.writeString(page, "# Z\n");

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_page_of_another_size_is_another_one_even_if_its_time_was_set_back() throws IOException {
        lookAndKeep();
        Files.writeString(page, "# AA\n");
        Files.setLastModifiedTime(page, LONG_AGO);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_page_more_or_less_is_noticed() throws IOException {
        lookAndKeep();
        Path more = Files.writeString(docs.resolve("c.md"), "# C\n");
        assertThat(seen()).isEmpty();
        Files.delete(more);
        assertThat(seen()).isPresent();
        Files.delete(page);

        assertThat(seen()).isEmpty();
    }

    @Test
    void pages_that_are_left_out_now_are_noticed() throws IOException {
        lookAndKeep();
        FoundPages some = SourceReader.find(List.of(docs), new PageFilter(List.of(), List.of("b.md")));

        assertThat(FileSetWriter.asLastSeen(output, "", INPUTS, some)).isEmpty();
    }

    @Test
    void a_file_that_was_edited_is_noticed() throws IOException {
        lookAndKeep();
        Files.writeString(file, "class Z {}\n");

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_file_that_is_gone_is_noticed() throws IOException {
        lookAndKeep();
        Files.delete(file);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_manifest_that_another_run_has_written_is_noticed() throws IOException {
        lookAndKeep();
        FileSetWriter.write(
                output,
                new WantedFiles(
                        INPUTS,
                        0,
                        List.of(
                                new GeneratedFile("com/acme/A.java", "class A {}\n"),
                                new GeneratedFile("com/acme/B.java", "class B {}\n"))),
                EditedFiles.KEPT);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_run_that_was_stopped_is_noticed() throws IOException {
        lookAndKeep();
        Files.writeString(output.resolve(Manifest.FILE_NAME + ".new"), "{");

        assertThat(seen()).isEmpty();
    }

    @Test
    void other_options_another_tool_and_another_owner_are_noticed() throws IOException {
        lookAndKeep();

        assertThat(seen("", new Inputs("tool", "others", "docs"))).isEmpty();
        assertThat(seen("", new Inputs("newer", "options", "docs"))).isEmpty();
        assertThat(seen("somebody", INPUTS)).isEmpty();
    }

    @Test
    void what_was_written_a_moment_ago_is_not_trusted_since_it_may_be_written_to_again_in_the_same_tick()
            throws IOException {
        look().keep();
        assertThat(seen()).isEmpty();

        age();
        Files.setLastModifiedTime(page, FileTime.from(Instant.now()));
        look().keep();
        assertThat(seen()).isEmpty();

        age();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        look().keep();
        assertThat(seen()).isEmpty();
    }

    @Test
    void what_a_clock_that_went_back_shows_in_the_future_is_not_trusted() throws IOException {
        age();
        Files.setLastModifiedTime(page, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        look().keep();

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_look_that_was_cut_off_anywhere_is_none() throws IOException {
        lookAndKeep();
        String whole = Files.readString(look);
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(look, whole.substring(0, length));

            assertThat(seen()).as("%s of %s characters", length, whole.length()).isEmpty();
        }
    }

    @Test
    void a_look_that_is_no_text_is_none() throws IOException {
        lookAndKeep();
        Files.write(look, new byte[] {(byte) 0xff, 0, (byte) 0xc3});

        assertThat(seen()).isEmpty();
        look().keep();
        assertThat(seen()).isPresent();
    }

    @Test
    void a_look_with_another_line_is_none() throws IOException {
        lookAndKeep();
        List<String> lines = Files.readAllLines(look);
        for (int i = 0; i < lines.size(); i++) {
            List<String> damaged = new ArrayList<>(lines);
            damaged.set(i, "?" + lines.get(i));
            Files.write(look, damaged);

            Optional<UpToDate> seen = seen();
            // The hash of the pages is that of the run before, and is not looked at.
            assertThat(seen.filter(each -> each.inputs().equals(INPUTS))).isEmpty();
        }
    }

    @Test
    void what_cannot_be_looked_at_keeps_nothing() throws IOException {
        Files.createSymbolicLink(docs.resolve("c.md"), temp.resolve("elsewhere.md"));
        age();
        look().keep();

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_look_is_not_kept_while_another_run_writes() throws IOException {
        age();
        UpToDate done = look();
        OutputLock other = OutputLock.acquire(output.toRealPath());
        done.keep();
        other.close();
        assertThat(look).isEmptyFile();

        done.keep();
        assertThat(seen()).isPresent();
    }

    @Test
    void a_shorter_look_leaves_nothing_of_a_longer_one() throws IOException {
        Path more = Files.writeString(docs.resolve("c.md"), "# C\n");
        lookAndKeep();
        Files.delete(more);
        look().keep();

        assertThat(seen()).isPresent();
    }
}
