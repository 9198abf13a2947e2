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

    @Test
    void aLinkThatSomebodyNamedLeadsOnAndOneBesideTheDocsDoesNot() throws IOException {
        Path target = Files.writeString(temp.resolve("target"), "before");
        Path link = Files.createSymbolicLink(temp.resolve("link"), target);

        TextFile.writeTo(link, "named");
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("named");

        TextFile.write(link, "beside the docs");
        assertThat(link).isRegularFile().hasContent("beside the docs");
        assertThat(target).hasContent("named");
    }

    @Test
    void aDeviceTakesTheTextAndStaysOne() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        Path link = Files.createSymbolicLink(temp.resolve("link"), full);

        assertThatThrownBy(() -> TextFile.writeTo(link, "{}")).isInstanceOf(IOException.class);
        assertThat(link).isSymbolicLink();
        // Else whoever clears the folder away warns that it leads out of it.
        Files.delete(link);
    }

    @Test
    void whatAKilledRunHasWrittenBesideItsPlaceGoesWithTheNextWrite() throws IOException {
        String rest = "00000000-0000-0000-0000-000000000000.tmp";
        Path left = Files.writeString(temp.resolve(".fieldtable-" + rest), "half a l");
        // Of an earlier version; whose process it was, nobody knows.
        Path earlier = Files.writeString(
                temp.resolve(".fieldtable-" + ProcessHandle.current().pid() + "-" + rest), "");
        Path beingWritten = temp.resolve(".fieldtable-1" + rest.substring(1));
        Path foreign = Files.writeString(temp.resolve(".fieldtable-mine.tmp"), "");

        try (LockedFile held = LockedFile.tryLock(beingWritten).orElseThrow()) {
            held.write(new byte[1]);
            TextFile.write(temp.resolve("lock"), "{}");
            assertThat(beingWritten).exists();
        }

        assertThat(earlier).doesNotExist();
        assertThat(left).doesNotExist();
        assertThat(foreign).exists();
    }
}
