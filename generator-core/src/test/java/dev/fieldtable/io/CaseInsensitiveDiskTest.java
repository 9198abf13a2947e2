package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan.EditedFiles;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On some machines {@code Url.java} and {@code URL.java} are one file, and a rename of the type is one of the case. */
class CaseInsensitiveDiskTest {
    private static final WantedFiles URL_BEFORE = wanted("com/acme/Url.java", "before");
    private static final WantedFiles URL_AFTER = wanted("com/acme/URL.java", "after");

    @Test
    void aFileWhoseNameChangesItsCaseIsThereUnderItsNewName() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.osX())) {
            Path output = disk.getPath("/work/output");
            write(output, URL_BEFORE, Disk.real());

            assertThat(write(output, URL_AFTER, Disk.real())).isEqualTo(Outcome.of(new WriteCounts(1, 0, 1)));

            assertIsAsAfterARun(output, URL_AFTER);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRunThatIsKilledWhileItDoesSoIsPutRightByTheNext(boolean again) throws IOException {
        WantedFiles next = again ? URL_AFTER : URL_BEFORE;
        boolean stopped = true;
        for (int operations = 0; stopped; operations++) {
            try (FileSystem fileSystem = Jimfs.newFileSystem(Configuration.osX())) {
                Path output = fileSystem.getPath("/work/output");
                write(output, URL_BEFORE, Disk.real());
                KilledDisk disk = KilledDisk.after(operations);
                try {
                    write(output, URL_AFTER, disk);
                } catch (IOException e) {
                    assertThat(disk.wasStopped()).isTrue();
                }
                stopped = disk.wasStopped();

                assertThat(write(output, next, Disk.real()).diagnostics()).isEmpty();

                assertIsAsAfterARun(output, next);
            }
        }
    }

    @Test
    void aFileWhoseFolderChangesItsCaseStays() throws IOException {
        WantedFiles before = wanted("com/acme/Plans/Plan.java", "same");
        WantedFiles after = wanted("com/acme/plans/Plan.java", "same");
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.osX())) {
            Path output = disk.getPath("/work/output");
            write(output, before, Disk.real());

            assertThat(write(output, after, Disk.real())).isEqualTo(Outcome.of(new WriteCounts(0, 1, 0)));

            assertThat(output.resolve("com/acme/plans/Plan.java")).hasContent("same");
            assertThat(FileSetWriter.upToDate(output, after.inputs())).isPresent();
        }
    }

    @Test
    void onADiskThatMindsCaseAFileWhoseFolderChangesItsCaseMoves() throws IOException {
        WantedFiles before = wanted("com/acme/Plans/Plan.java", "same");
        WantedFiles after = wanted("com/acme/plans/Plan.java", "same");
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path output = disk.getPath("/work/output");
            write(output, before, Disk.real());

            assertThat(write(output, after, Disk.real())).isEqualTo(Outcome.of(new WriteCounts(1, 0, 1)));

            assertThat(output.resolve("com/acme/Plans")).doesNotExist();
        }
    }

    private static void assertIsAsAfterARun(Path output, WantedFiles wanted) throws IOException {
        String path = wanted.files().get(0).path();
        try (Stream<Path> names = Files.list(output.resolve("com/acme"))) {
            assertThat(names.map(name -> name.getFileName().toString()))
                    .containsExactly(path.substring(path.lastIndexOf('/') + 1));
        }
        assertThat(Files.readString(output.resolve(path)))
                .isEqualTo(wanted.files().get(0).content());
        assertThat(FileSetWriter.upToDate(output, wanted.inputs())).isPresent();
    }

    private static Outcome<WriteCounts> write(Path output, WantedFiles wanted, Disk disk) throws IOException {
        return FileSetWriter.write(output, wanted, EditedFiles.KEPT, Optional.empty(), disk);
    }

    private static WantedFiles wanted(String path, String content) {
        return new WantedFiles(
                new Inputs("tool", "options", path + content), 0, List.of(new GeneratedFile(path, content)));
    }
}
