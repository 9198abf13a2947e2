package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    Path temp;

    @Test
    void othersMayReadWhatTheyMayReadOfAnyFile() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path any = Files.writeString(temp.resolve("any"), "");

        TextFile.write(temp.resolve("below/lock"), "{}");

        assertThat(Files.getPosixFilePermissions(temp.resolve("below/lock")))
                .isEqualTo(Files.getPosixFilePermissions(any));
        assertThat(temp.resolve("below").toFile().list()).containsExactly("lock");
    }

    @Test
    void aFolderIsNotReplacedThoughNothingIsInIt() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("docs"));

        assertThatThrownBy(() -> TextFile.write(folder, "{}")).hasMessageContaining("it is a folder");
        assertThat(folder).isEmptyDirectory();
    }
}
