package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScratchFolderTest {
    @TempDir
    Path temp;

    @Test
    void it_goes_with_all_that_is_in_it() throws IOException {
        try (ScratchFolder folder = ScratchFolder.in(temp)) {
            Files.createDirectories(folder.path().resolve("objects/pack"));
            Files.writeString(folder.path().resolve("objects/pack/some"), "text");
        }

        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void what_a_killed_run_has_left_goes_with_the_next_and_nothing_else() throws IOException {
        Path kept = Files.writeString(temp.resolve("kept"), "text");
        Path left = temp.resolve("fieldtable-git1");
        Files.createSymbolicLink(
                Files.createDirectories(left.resolve("objects")).resolve("link"), kept);
        Files.createFile(ScratchFolder.lockIn(left));
        // Of another name, and without a lock: whoever makes one has it a moment later.
        Path other = Files.createDirectories(temp.resolve("fieldtable-other"));
        Files.createFile(ScratchFolder.lockIn(other));
        Path made = Files.createDirectories(temp.resolve("fieldtable-git2"));
        Files.createSymbolicLink(temp.resolve("fieldtable-git3"), other);

        try (ScratchFolder first = ScratchFolder.in(temp);
                ScratchFolder second = ScratchFolder.in(temp)) {
            assertThat(left).doesNotExist();
            assertThat(kept).hasContent("text");
            assertThat(other).isNotEmptyDirectory();
            assertThat(made).exists();
            assertThat(first.path()).isDirectory();
            assertThat(second.path()).isDirectory();
        }
    }
}
