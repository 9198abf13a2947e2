package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full or not to be written to, clocks that jump, files that go while they are read, manifests that somebody has
 * written into: a run says what it met, and when the trouble is over the next one leaves what it should.
 */
@Tag("faults")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TroubleTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);
    private static final FileTime TO_COME = FileTime.fromMillis(4_000_000_000_000L);

    @TempDir
    Path temp;

    private List<Path> published;
    private FolderState clean;

    @BeforeEach
    void generateOnce() throws IOException {
        published = Published.twoStates(temp);
        Path output = temp.resolve("clean");
        assertEndsWell("clean", generate(published.get(0), output));
        clean = FolderState.of(output);
    }

    @Test
    void a_disk_is_full() throws IOException {
        assumeTrue(SmallDisk.canBeHad(temp), "no disk can be mounted here; see a_file_may_not_be_so_large");
        Path calm = temp.resolve("calm");
        assertEndsWell("clean", sync(published.get(0), "2", calm));
        FolderState firstDone = FolderState.of(calm);
        FolderState.delete(calm);
        assertEndsWell("clean", sync(published.get(0), "1", calm));
        assertEndsWell("clean", sync(published.get(1), "2", calm));
        FolderState nextDone = FolderState.of(calm);
        Faults faults = Faults.of("disk full");
        for (int i = 0; i < tries(); i++) {
            try (SmallDisk disk = SmallDisk.of(temp, 16_384)) {
                Path work = disk.folder().resolve("work");
                boolean first = i % 3 == 0;
                if (!first) {
                    assertEndsWell(faults.place(), sync(published.get(0), "1", work));
                }
                FolderState before = FolderState.of(work);
                disk.resize(used(disk) + 4 * (1 + faults.random().nextInt(400)));

                Run run = sync(published.get(first ? 0 : 1), "2", work);
                assertEndsAsItMay(faults.place(), run);
                if (run.code() == 3) {
                    assertThat(run.err()).as(faults.place()).contains("o space left");
                    faults.tried(
                            FolderState.of(work).equals(before)
                                    ? "and nothing was touched"
                                    : "and the next run went on");
                } else {
                    faults.tried("but it all fitted in");
                }

                disk.resize(16_384);
                assertEndsWell(faults.place(), sync(published.get(first ? 0 : 1), "2", work));
                FolderState.of(work).assertIs(faults.place(), first ? firstDone : nextDone);
            }
        }
        faults.print();
    }

    /** What can be had where no disk can be mounted: a process that may write no file larger than some blocks. */
    @Test
    void a_file_may_not_be_so_large() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "no shell here");
        Faults faults = Faults.of("ulimit -f");
        for (int i = 0; i < tries() / 5; i++) {
            Path output = temp.resolve("limited-" + i);
            int blocks = 1 + faults.random().nextInt(20);
            Process process = new ProcessBuilder(
                            "/bin/sh",
                            "-c",
                            "ulimit -f " + blocks + "; exec \"$0\" \"$@\"",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-XX:-UsePerfData",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "generate",
                            published.get(0).toString(),
                            "--quiet",
                            "--base-package",
                            "com.acme",
                            "--output",
                            output.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s: %s", faults.place(), said).isIn(0, 3);
            assertThat(said).as(faults.place()).doesNotContain("internal error");
            if (process.exitValue() == 3) {
                assertThat(FolderState.of(output).files()).as(faults.place()).isEmpty();
            }

            assertEndsWell(faults.place(), generate(published.get(0), output));
            FolderState.of(output).assertIs(faults.place(), clean);
            faults.tried("ended with " + process.exitValue());
        }
        faults.print();
    }

    @Test
    void a_disk_is_read_only() throws IOException {
        assumeTrue(SmallDisk.canBeHad(temp), "no disk can be mounted here");
        Faults faults = Faults.of("disk read-only");
        for (int i = 0; i < 4; i++) {
            try (SmallDisk disk = SmallDisk.of(temp, 16_384)) {
                Path work = disk.folder().resolve("work");
                if (i % 2 == 0) {
                    assertEndsWell(faults.place(), sync(published.get(0), "1", work));
                }
                FolderState before = FolderState.of(work);
                disk.makeReadOnly(true);

                Run run = i < 2 ? sync(published.get(1), "2", work) : generate(published.get(1), work.resolve("java"));

                assertThat(run.code()).as(run.err()).isEqualTo(3);
                assertThat(run.err()).containsIgnoringCase("read-only").doesNotContain("internal error");
                FolderState.of(work).assertIs(faults.place(), before);
                // Who has nothing to write needs no disk that can be written to.
                if (i == 0) {
                    assertEndsWell(faults.place(), sync(published.get(0), "1", work));
                }
                disk.makeReadOnly(false);
                assertEndsWell(faults.place(), sync(published.get(1), "2", work));
                faults.tried(i % 2 == 0 ? "with something there" : "with nothing there");
            }
        }
        faults.print();
    }

    /** Times tell which files need not be opened; whatever they say, what is left is what the pages say. */
    @Test
    void clocks_jump() throws IOException {
        Faults faults = Faults.of("clock jumps");
        Random random = faults.random();
        Path docs = temp.resolve("docs");
        Path output = temp.resolve("jumping");
        FolderState first = FolderState.of(published.get(0));
        FolderState second = FolderState.of(published.get(1));
        first.restore(docs);
        List<String> pages = List.copyOf(first.files().keySet());
        for (int i = 0; i < tries(); i++) {
            for (int j = random.nextInt(4); j > 0; j--) {
                String page = pages.get(random.nextInt(pages.size()));
                Path file = docs.resolve(page);
                FileTime time = Files.exists(file) ? Files.getLastModifiedTime(file) : LONG_AGO;
                FolderState from = random.nextBoolean() ? first : second;
                String text = from.files().get(page);
                if (text != null) {
                    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
                    Files.setLastModifiedTime(file, jumped(random, time));
                }
            }
            List<String> ours = List.copyOf(FolderState.of(output).files().keySet());
            if (random.nextBoolean() && !ours.isEmpty()) {
                Path file = output.resolve(ours.get(random.nextInt(ours.size())));
                FileTime time = Files.getLastModifiedTime(file);
                if (random.nextBoolean() && file.toString().endsWith(".java")) {
                    Files.writeString(file, Files.readString(file).replaceFirst("package", "Package"));
                }
                Files.setLastModifiedTime(file, jumped(random, time));
            }
            assertEndsWell(faults.place(), generate(docs, output, "--force"));

            Path fresh = temp.resolve("fresh");
            FolderState.delete(fresh);
            assertEndsWell(faults.place(), generate(docs, fresh));
            FolderState.of(output).assertIs(faults.place(), FolderState.of(fresh));
            faults.tried("rounds");
        }
        faults.print();
    }

    private static FileTime jumped(Random random, FileTime time) {
        return switch (random.nextInt(4)) {
            case 0 -> time;
            case 1 -> LONG_AGO;
            case 2 -> TO_COME;
            default -> FileTime.fromMillis(time.toMillis() - 3_600_000);
        };
    }

    @Test
    void files_go_and_come_while_they_are_read() throws Exception {
        Faults faults = Faults.of("files that vanish");
        FolderState state = FolderState.of(published.get(0));
        List<String> pages = List.copyOf(state.files().keySet());
        Path docs = temp.resolve("docs");
        Path output = temp.resolve("vanishing");
        for (int i = 0; i < tries(); i++) {
            state.restore(docs);
            AtomicBoolean over = new AtomicBoolean();
            long seed = faults.random().nextLong();
            Thread meddler = new Thread(() -> meddle(docs, output, pages, state, new Random(seed), over));
            meddler.start();
            Run run = generate(docs, output, "--force");
            over.set(true);
            meddler.join();
            assertEndsAsItMay(faults.place(), run);

            FolderState.delete(docs);
            state.restore(docs);
            assertEndsWell(faults.place(), generate(docs, output, "--force"));
            FolderState.of(output).assertIs(faults.place(), clean);
            faults.tried("ended with " + run.code());
        }
        faults.print();
    }

    private static void meddle(
            Path docs, Path output, List<String> pages, FolderState state, Random random, AtomicBoolean over) {
        while (!over.get()) {
            String path = pages.get(random.nextInt(pages.size()));
            Path page = docs.resolve(path);
            try {
                switch (random.nextInt(4)) {
                    case 0 -> Files.deleteIfExists(page);
                    case 1 -> Files.writeString(page, "# Half a p");
                    case 2 -> Files.write(page, state.text(path).getBytes(StandardCharsets.ISO_8859_1));
                    default -> meddleWithOutput(output, random);
                }
            } catch (IOException e) {
                // It is gone, or there: the next one then.
            }
        }
    }

    private static void meddleWithOutput(Path output, Random random) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            List<Path> java =
                    files.filter(each -> each.toString().endsWith(".java")).toList();
            if (!java.isEmpty()) {
                Files.deleteIfExists(java.get(random.nextInt(java.size())));
            }
        } catch (UncheckedIOException e) {
            // It was gone when it was come to.
        }
    }

    @Test
    void a_manifest_was_tampered_with() throws IOException {
        Faults faults = Faults.of("tampered manifest");
        Random random = faults.random();
        Path work = Files.createDirectory(temp.resolve("tampered"));
        Path output = work.resolve("java");
        Path outside = Files.writeString(work.resolve("outside.txt"), "mine\n");
        FolderState outsideBefore = FolderState.of(published.get(1));
        for (int i = 0; i < tries(); i++) {
            clean.restore(output);
            Path mine = Files.writeString(output.resolve("com/acme/Mine.java"), "mine\n");
            Path manifest = output.resolve(
                    random.nextInt(4) == 0 ? ".fieldtable-manifest.json.new" : ".fieldtable-manifest.json");
            Files.writeString(manifest, tampered(clean.text(".fieldtable-manifest.json"), outside, random));

            Run run = generate(published.get(random.nextInt(2)), output, random.nextBoolean() ? "--force" : "--quiet");

            assertEndsAsItMay(faults.place(), run);
            assertThat(outside).as(faults.place()).hasContent("mine");
            assertThat(mine).as(faults.place()).hasContent("mine");
            Files.deleteIfExists(output.resolve(".fieldtable-manifest.json"));
            Files.deleteIfExists(output.resolve(".fieldtable-manifest.json.new"));
            faults.tried("ended with " + run.code());
        }
        FolderState.of(published.get(1)).assertIs(faults.place(), outsideBefore);
        faults.print();
    }

    /** With a line that is gone, doubled, cut off or changed, or that claims what lies elsewhere. */
    private static String tampered(String manifest, Path outside, Random random) {
        List<String> lines = new ArrayList<>(manifest.lines().toList());
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, line.substring(0, cut));
                case 3 -> lines.set(at, line.substring(0, cut) + (char) random.nextInt(0x300) + line.substring(cut));
                case 4 -> lines.set(at, line.replaceFirst("com/", "../../"));
                case 5 ->
                    lines.set(
                            at,
                            line.replaceFirst(
                                    "\"path\" : \"[^\"]*\"",
                                    "\"path\" : \"" + (random.nextBoolean() ? outside : "../outside.txt") + "\""));
                default -> lines.subList(at, lines.size()).clear();
            }
            if (lines.isEmpty()) {
                break;
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void links_lead_elsewhere() throws IOException {
        Faults faults = Faults.of("links");
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine.md"), "mine\n");
        FolderState before = FolderState.of(elsewhere);
        for (String link : List.of(
                "docs/models",
                "java/com",
                "samples/com",
                "java/com/acme/Mine.java",
                "API-CHANGELOG.md",
                "fieldtable-docs.lock",
                "fieldtable-tombstones.json",
                "docs/.fieldtable-manifest.json",
                "docs/.fieldtable-lock",
                "java/.fieldtable-lock",
                "java/.fieldtable-manifest.json.new")) {
            Path work = Files.createDirectory(temp.resolve("linked-" + link.replace('/', '-')));
            Files.createDirectories(work.resolve(link).getParent());
            Files.createSymbolicLink(
                    work.resolve(link),
                    link.contains("com") || link.endsWith("models") ? elsewhere : elsewhere.resolve("mine.md"));

            Run run = sync(published.get(0), "1", work);

            assertEndsAsItMay(link, run);
            FolderState.of(elsewhere).assertIs(link, before);
            faults.tried(link + " ended with " + run.code());
        }
        faults.print();
    }

    /** These take a tenth of a second each, and run in this process. */
    private static int tries() {
        return Math.max(Faults.RUNS / 4, 1);
    }

    private static int used(SmallDisk disk) throws IOException {
        var store = Files.getFileStore(disk.folder());
        return (int) ((store.getTotalSpace() - store.getUnallocatedSpace()) / 1024);
    }

    private static Run generate(Path docs, Path output, String... more) {
        return run(List.of("generate", docs, "--output", output), more);
    }

    private static Run sync(Path origin, String release, Path work) {
        return run(List.of(
                "sync",
                work.resolve("docs"),
                "--from",
                origin,
                "--release",
                release,
                "--tombstones",
                "2",
                "--output",
                work.resolve("java"),
                "--samples-output",
                work.resolve("samples")));
    }

    private static Run run(List<?> words, String... more) {
        List<Object> args = new ArrayList<>(words);
        args.addAll(List.of(more));
        args.addAll(List.of("--base-package", "com.acme"));
        return Run.of(args.toArray());
    }

    private static void assertEndsWell(String place, Run run) {
        assertThat(run.code()).as("%s: %s", place, run.err()).isZero();
    }

    /** As it is documented to: well, with errors in what it was given, or because of the disk. */
    private static void assertEndsAsItMay(String place, Run run) {
        assertThat(run.code()).as("%s: %s", place, run.err()).isIn(0, 1, 3);
        assertThat(run.err()).as(place).doesNotContain("internal error", "Exception");
    }
}
