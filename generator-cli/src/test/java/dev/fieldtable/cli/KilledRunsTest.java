package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed without a word, at any moment: the next run leaves what it should, whatever they have left. */
@Tag("faults")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledRunsTest {
    @TempDir
    Path temp;

    private Path work;
    private Path output;

    @BeforeEach
    void makeFolder() throws IOException {
        work = Files.createDirectory(temp.resolve("work"));
        output = work.resolve("java");
    }

    @Test
    void the_next_run_of_generate_leaves_what_it_should() throws Exception {
        List<FolderState> clean = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            FolderState.delete(output);
            assertEndsWell("clean", Run.of(generate(i)));
            clean.add(FolderState.of(output));
        }
        Faults faults = Faults.of("generate, killed");
        Clean timed = Clean.run(generate(0), this::isWriting);
        int current = 0;
        for (int i = 0; i < Faults.RUNS; i++) {
            int killed = 1 - current;
            String when = kill(faults, timed, generate(killed), i % 2 == 0, this::isWriting);
            FolderState.of(output).assertWhole(faults.place(), clean.get(0), clean.get(1));
            String left = isWriting() ? "left work to do" : "left nothing to do";

            // That which was killed is not always what comes next.
            current = faults.random().nextInt(2);
            assertEndsWell(faults.place(), Run.of(generate(current)));

            FolderState.of(output).assertIs(faults.place(), clean.get(current));
            faults.tried(when + " " + left);
        }
        faults.print();
    }

    @Test
    void the_next_run_of_sync_leaves_what_it_should() throws Exception {
        List<Path> published = Published.twoStates(temp);
        syncFirst(published);
        FolderState before = FolderState.of(work);
        Path changelog = work.resolve("API-CHANGELOG.md");
        long length = Files.size(changelog);
        BooleanSupplier begun = () -> changelog.toFile().length() != length;
        Clean timed = Clean.run(sync(published.get(1), "2"), begun);
        FolderState after = FolderState.of(work);
        assertThat(after.files().keySet())
                .contains(
                        "API-CHANGELOG.md",
                        "fieldtable-tombstones.json",
                        "fieldtable-names.lock",
                        "fieldtable-docs.lock");
        Faults faults = Faults.of("sync, killed");
        for (int i = 0; i < Faults.RUNS; i++) {
            before.restore(work);
            String when = kill(faults, timed, sync(published.get(1), "2"), i % 2 == 0, begun);
            FolderState found = FolderState.of(work);
            found.assertWhole(faults.place(), before, after);
            String left = found.equals(after) ? "left nothing to do" : "left work to do";

            assertEndsWell(faults.place(), Run.of(sync(published.get(1), "2")));

            FolderState.of(work).assertIs(faults.place(), after);
            faults.tried(when + " " + left);
        }
        faults.print();
    }

    @Test
    void two_at_once_leave_what_one_of_them_should_even_if_one_is_killed() throws Exception {
        List<FolderState> clean = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            FolderState.delete(output);
            assertEndsWell("clean", Run.of(generate(i)));
            clean.add(FolderState.of(output));
        }
        Faults faults = Faults.of("generate, two at once");
        Clean timed = Clean.run(generate(0), this::isWriting);
        for (int i = 0; i < Faults.RUNS / 4; i++) {
            Process one = start(generate(0));
            Process other = start(generate(1));
            boolean kills = i % 2 == 0;
            if (kills) {
                other.waitFor((long) (timed.nanos * faults.random().nextDouble()), TimeUnit.NANOSECONDS);
                one.destroyForcibly().waitFor();
            }
            assertThat(other.waitFor()).as(faults.place()).isZero();
            one.waitFor();
            if (kills) {
                // The one that was killed may have begun after the other was done.
                assertEndsWell(faults.place(), Run.of(generate(1)));
                FolderState.of(output).assertIs(faults.place(), clean.get(1));
            } else {
                assertThat(one.exitValue()).as(faults.place()).isZero();
                assertThat(FolderState.of(output)).as(faults.place()).isIn(clean);
            }
            faults.tried(kills ? "killed one of the two" : "let both be");
        }
        faults.print();
    }

    @Test
    void two_syncs_at_once_leave_what_one_of_them_should() throws Exception {
        List<Path> published = Published.twoStates(temp);
        syncFirst(published);
        FolderState before = FolderState.of(work);
        assertEndsWell("clean", Run.of(sync(published.get(1), "2")));
        FolderState after = FolderState.of(work);
        Faults faults = Faults.of("sync, two at once");
        for (int i = 0; i < Faults.RUNS / 4; i++) {
            before.restore(work);
            Process one = start(sync(published.get(1), "2"));
            Process other = start(sync(published.get(1), "2"));
            // A run may find what another one has just written, and say so; what it must not do is fail in its own
            // code.
            assertThat(one.waitFor()).as(faults.place()).isIn(0, 1, 3);
            assertThat(other.waitFor()).as(faults.place()).isIn(0, 1, 3);
            faults.tried("ended with " + Math.min(one.exitValue(), other.exitValue()) + " and "
                    + Math.max(one.exitValue(), other.exitValue()));

            assertEndsWell(faults.place(), Run.of(sync(published.get(1), "2")));

            FolderState.of(work).assertIs(faults.place(), after);
        }
        faults.print();
    }

    private boolean isWriting() {
        return Files.exists(output.resolve(".fieldtable-manifest.json.new"));
    }

    /** Two ways to write the same folder, so that there is always much to write, and something to delete. */
    private Object[] generate(int way) {
        return new Object[] {
            "generate",
            Published.PLEX,
            "--quiet",
            "--output",
            output,
            "--base-package",
            way == 0 ? "com.example.plex" : "com.example.plex.models",
            "--style",
            way == 0 ? "class" : "record"
        };
    }

    private Object[] sync(Path origin, String release) {
        return new Object[] {
            "sync",
            work.resolve("docs"),
            "--quiet",
            "--from",
            origin,
            "--release",
            release,
            "--tombstones",
            "2",
            "--output",
            output,
            "--samples-output",
            work.resolve("samples"),
            "--names-lock",
            work.resolve("fieldtable-names.lock"),
            "--base-package",
            "com.example.plex"
        };
    }

    /** With names that are kept, too. */
    private void syncFirst(List<Path> published) {
        Object[] args = generate(0);
        args[1] = published.get(0);
        List<Object> names = List.of(
                "--update-names",
                "--names-lock",
                work.resolve("fieldtable-names.lock"),
                "--output",
                temp.resolve("gone"));
        assertEndsWell(
                "clean",
                Run.of(Stream.concat(
                                Stream.of(args).filter(each -> !each.equals("--output") && !each.equals(output)),
                                names.stream())
                        .toArray()));
        assertEndsWell("clean", Run.of(sync(published.get(0), "1")));
    }

    private static void assertEndsWell(String place, Run run) {
        assertThat(run.code()).as("%s: %s", place, run.err()).isZero();
    }

    /**
     * A run that nobody has stopped.
     *
     * @param nanos how long it took
     * @param begun how long it took until it had begun to write
     */
    private record Clean(long nanos, long begun) {
        static Clean run(Object[] args, BooleanSupplier writing) throws Exception {
            long start = System.nanoTime();
            Process process = start(args);
            waitFor(process, writing);
            long begun = System.nanoTime() - start;
            assertThat(process.waitFor()).isZero();
            return new Clean(System.nanoTime() - start, begun);
        }
    }

    /** Half of them anywhere between start and end; the others from when it writes on, which is but a moment. */
    private static String kill(Faults faults, Clean timed, Object[] args, boolean whileWriting, BooleanSupplier writing)
            throws Exception {
        Process process = start(args);
        long most = whileWriting ? timed.nanos - timed.begun : timed.nanos;
        if (whileWriting) {
            waitFor(process, writing);
        }
        boolean ended = process.waitFor((long) (most * faults.random().nextDouble()), TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
        return ended ? "had ended," : whileWriting ? "when writing," : "anywhere,";
    }

    private static void waitFor(Process process, BooleanSupplier writing) throws InterruptedException {
        while (!writing.getAsBoolean() && !process.waitFor(200, TimeUnit.MICROSECONDS)) {
            // To wait for the process is to wait for a moment.
        }
    }

    private static Process start(Object[] args) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(args).map(Object::toString))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
