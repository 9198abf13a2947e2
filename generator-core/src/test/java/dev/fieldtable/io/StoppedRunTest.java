package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan.EditedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run may be stopped after every single thing that it does to the disk. */
class StoppedRunTest {
    private static final WantedFiles OLD = wanted(
            "old",
            file("com/acme/Account.java", "old"),
            file("com/acme/Same.java", "same"),
            file("com/acme/Url.java", "old"),
            file("com/acme/gone/Gone.java", "old"),
            file("com/acme/gone/deep/Gone.java", "old"));
    private static final WantedFiles NEW = wanted(
            "new",
            file("com/acme/Account.java", "new"),
            file("com/acme/Same.java", "same"),
            file("com/acme/URL.java", "new"),
            file("com/acme/added/Added.java", "new"),
            file("com/acme/added/deep/Added.java", "new"));
    private static final WantedFiles THIRD = wanted(
            "third",
            file("com/acme/Account.java", "third"),
            file("com/acme/gone/Gone.java", "third"),
            file("com/acme/added/Added.java", "new"),
            file("org/acme/Other.java", "third"));

    @TempDir
    Path temp;

    private int folders;

    /** What the run after the one that was stopped is to write: the same, what was there before, or something else. */
    static List<WantedFiles> nextRuns() {
        return List.of(NEW, OLD, THIRD);
    }

    @ParameterizedTest
    @MethodSource("nextRuns")
    void theNextRunPutsRightWhatAKilledOneHasLeft(WantedFiles next) throws IOException {
        Map<String, String> expected = contents(folderWith(next));
        int operations = 0;
        for (boolean stopped = true; stopped; operations++) {
            Path output = folderWith(OLD);
            KilledDisk disk = KilledDisk.after(operations);
            stopped = run(output, NEW, disk);

            assertThat(write(output, next, Disk.real()).diagnostics()).isEmpty();

            assertThat(contents(output)).as("stopped after %d", operations).isEqualTo(expected);
        }
        assertThat(operations).isGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("nextRuns")
    void theNextRunPutsRightWhatAKilledFirstRunHasLeft(WantedFiles next) throws IOException {
        Map<String, String> expected = contents(folderWith(next));
        for (int operations = 0; run(fresh(), NEW, KilledDisk.after(operations)); operations++) {
            Path output = fresh();
            run(output, NEW, KilledDisk.after(operations));

            assertThat(write(output, next, Disk.real()).diagnostics()).isEmpty();

            assertThat(contents(output)).as("stopped after %d", operations).isEqualTo(expected);
        }
    }

    @Tag("slow")
    @Test
    void aRunThatPutsRightMayBeKilledToo() throws IOException {
        Map<String, String> expected = contents(folderWith(NEW));
        boolean firstStopped = true;
        for (int first = 0; firstStopped; first++) {
            boolean secondStopped = true;
            for (int second = 0; secondStopped; second++) {
                Path output = folderWith(OLD);
                firstStopped = run(output, NEW, KilledDisk.after(first));
                secondStopped = run(output, THIRD, KilledDisk.after(second));

                assertThat(write(output, NEW, Disk.real()).diagnostics()).isEmpty();

                assertThat(contents(output))
                        .as("stopped after %d and %d", first, second)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aKilledRunLeavesWhatIsNotOursAndNamesAnEditThatCameAfterIt() throws IOException {
        boolean stopped = true;
        for (int operations = 0; stopped; operations++) {
            Path output = folderWith(OLD);
            Path foreign = Files.writeString(output.resolve("com/acme/gone/Mine.java"), "mine");
            stopped = run(output, NEW, KilledDisk.after(operations));
            Path edited = Files.writeString(output.resolve("com/acme/Account.java"), "edited");

            Outcome<WriteCounts> outcome = write(output, NEW, Disk.real());

            assertThat(outcome.diagnostics())
                    .extracting(diagnostic -> diagnostic.span().path())
                    .containsExactly(edited.toString());
            assertThat(edited).hasContent("edited");
            assertThat(foreign).hasContent("mine");
        }
    }

    @Test
    void aFolderThatARunWasKilledInIsNeverUpToDate() throws IOException {
        for (int operations = 2; true; operations++) {
            Path output = folderWith(OLD);
            if (!run(output, NEW, KilledDisk.after(operations))) {
                break;
            }

            assertThat(FileSetWriter.upToDate(output, OLD.inputs())).isEmpty();
            assertThat(FileSetWriter.upToDate(output, NEW.inputs())).isEmpty();
        }
    }

    @Test
    void aDiskThatFailsOnceLeavesTheOldStateOrSaysThatTheNextRunCompletesTheNewOne() throws IOException {
        int unfinished = 0;
        for (int operations = 0; true; operations++) {
            Path output = folderWith(OLD);
            KilledDisk disk = KilledDisk.failingOnceAfter(operations);
            try {
                write(output, NEW, disk);
                assertThat(disk.wasStopped()).isFalse();
                break;
            } catch (IOException e) {
                assertThat(IoReason.of(e)).isEqualTo("No space left on device");
                if (IoReason.aftermath(e).equals("Nothing was changed.")) {
                    assertThat(contents(output))
                            .as("failed after %d", operations)
                            .isEqualTo(contents(folderWith(OLD)));
                } else {
                    unfinished++;
                }
            }
            assertThat(write(output, NEW, Disk.real()).diagnostics()).isEmpty();
            assertThat(contents(output)).isEqualTo(contents(folderWith(NEW)));
        }
        assertThat(unfinished).isPositive();
    }

    @Test
    void aDiskThatFailsOnTheFirstRunLeavesNothingAtAll() throws IOException {
        for (int operations = 0; operations < 10; operations++) {
            Path above = fresh();
            Files.createDirectory(above);
            try {
                write(above.resolve("not/there"), NEW, KilledDisk.failingOnceAfter(operations));
            } catch (IOException e) {
                assertThat(above).isEmptyDirectory();
            }
        }
    }

    private static boolean run(Path output, WantedFiles wanted, KilledDisk disk) {
        try {
            write(output, wanted, disk);
        } catch (IOException e) {
            assertThat(disk.wasStopped()).isTrue();
        }
        return disk.wasStopped();
    }

    private static Outcome<WriteCounts> write(Path output, WantedFiles wanted, Disk disk) throws IOException {
        return FileSetWriter.write(output, wanted, EditedFiles.KEPT, Optional.empty(), disk);
    }

    private Path folderWith(WantedFiles wanted) throws IOException {
        Path output = fresh();
        write(output, wanted, Disk.real());
        return output;
    }

    private Path fresh() {
        return temp.resolve("output" + folders++);
    }

    /** All files and folders, but for the lock. */
    private static Map<String, String> contents(Path output) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            paths.forEach(path -> contents.put(output.relativize(path).toString(), content(path)));
        }
        contents.remove(".fieldtable-lock");
        return contents;
    }

    private static String content(Path path) {
        try {
            return Files.isDirectory(path) ? "a folder" : Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneratedFile file(String path, String content) {
        return new GeneratedFile(path, content + "\n");
    }

    private static WantedFiles wanted(String docs, GeneratedFile... files) {
        return new WantedFiles(new Inputs("tool", "options", docs), 0, List.of(files));
    }
}
