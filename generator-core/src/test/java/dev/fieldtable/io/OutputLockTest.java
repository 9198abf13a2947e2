package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan.EditedFiles;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    @TempDir
    Path temp;

    @Test
    void onlyOneRunHasTheLock() throws IOException {
        try (OutputLock held = OutputLock.acquire(temp)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> OutputLock.acquire(temp, 2))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(temp.toString())
                    .hasMessageContaining("another run");
        }
        OutputLock.acquire(temp, 1).close();
    }

    @Test
    void aLockThatIsHeldByOtherMeansIsRespected() throws IOException {
        Path file = OutputLock.file(temp);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> OutputLock.acquire(temp, 1)).hasMessageContaining("another run");
        }
        OutputLock.acquire(temp, 1).close();
    }

    @Test
    void aFileThatWasLeftBehindMeansNothing() throws IOException {
        Files.writeString(OutputLock.file(temp), "whatever");

        OutputLock.acquire(temp, 1).close();

        assertThat(FileSetWriter.write(temp, wanted(1), EditedFiles.KEPT).diagnostics())
                .isEmpty();
    }

    @Test
    void whatIsNoFileIsNamed() throws IOException {
        Path file = OutputLock.file(temp.toRealPath());
        Files.createSymbolicLink(file, temp.resolve("elsewhere"));

        assertThatThrownBy(() -> OutputLock.acquire(temp.toRealPath()))
                .isInstanceOfSatisfying(
                        IOException.class,
                        failure -> assertThat(IoReason.of(failure))
                                .isEqualTo(".fieldtable-lock is no file there; delete it"));
        assertThat(temp.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void aRunThatHasNothingToWriteNeedsNoLock() throws IOException {
        FileSetWriter.write(temp, wanted(1), EditedFiles.KEPT);
        try (OutputLock held = OutputLock.acquire(temp)) {
            assertThat(held).isNotNull();
            assertThat(FileSetWriter.write(temp, wanted(1), EditedFiles.KEPT).value())
                    .isEqualTo(new WriteCounts(0, 6, 0));
        }
    }

    @Tag("slow")
    @Test
    void runsAtTheSameTimeLeaveTheStateOfOneOfThem() throws Exception {
        int runs = 8;
        ExecutorService threads = Executors.newFixedThreadPool(runs);
        try {
            for (int round = 0; round < 10; round++) {
                List<Callable<Outcome<WriteCounts>>> tasks = new ArrayList<>();
                for (int i = 0; i < runs; i++) {
                    WantedFiles wanted = wanted(round * runs + i);
                    tasks.add(() -> FileSetWriter.write(temp, wanted, EditedFiles.KEPT));
                }
                for (Future<Outcome<WriteCounts>> run : threads.invokeAll(tasks)) {
                    assertThat(run.get().diagnostics()).isEmpty();
                }
                assertIsTheStateOfOneRun();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void processesAtTheSameTimeLeaveTheStateOfOneOfThem() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writes.class.getName(),
                            temp.toString(),
                            Integer.toString(i))
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertIsTheStateOfOneRun();
    }

    /** A process that writes over and over again. */
    static final class Writes {
        public static void main(String[] args) throws IOException {
            for (int round = 0; round < 40; round++) {
                WantedFiles wanted = wanted(round * 10 + Integer.parseInt(args[1]));
                Outcome<WriteCounts> outcome = FileSetWriter.write(Path.of(args[0]), wanted, EditedFiles.KEPT);
                if (!outcome.diagnostics().isEmpty()) {
                    throw new IllegalStateException(outcome.diagnostics().toString());
                }
            }
        }
    }

    private void assertIsTheStateOfOneRun() throws IOException {
        File[] files = new File(temp.toFile(), "com").listFiles();
        assertThat(files).hasSize(6);
        int run = Integer.parseInt(Files.readString(files[0].toPath()).strip());
        assertThat(FileSetWriter.upToDate(temp, wanted(run).inputs())).isPresent();
        assertThat(FileSetWriter.plan(temp, wanted(run), EditedFiles.KEPT)
                        .value()
                        .nothingToDo())
                .isTrue();
    }

    /** Three files that every run writes, and three that are a run's own. */
    private static WantedFiles wanted(int run) {
        List<GeneratedFile> files = IntStream.range(0, 6)
                .mapToObj(i -> new GeneratedFile("com/File" + i + (i < 3 ? "" : "Of" + run) + ".java", run + "\n"))
                .toList();
        return new WantedFiles(new Inputs("tool", "options", "docs " + run), 0, files);
    }
}
