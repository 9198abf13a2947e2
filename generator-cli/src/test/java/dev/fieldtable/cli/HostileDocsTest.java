package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Docs and folders of someone who means harm, or of a broken tool: each is told of, nothing is written outside of the
 * output folder, and no run ends otherwise than it is documented to.
 */
class HostileDocsTest {
    private static final String FIELDS = """


            ## Fields

            | Field | Type  | Required           | Description |
            | ----- | ----- | ------------------ | ----------- |
            | `id`  | *str* | :heavy_check_mark: | What it is. |
            """;

    /** As titles, and as names of files as far as the disk takes them. */
    private static final List<String> NAMES = List.of(
            "../../x",
            "/etc/x",
            "C:\\x",
            "con",
            "a/b",
            "a\nb",
            "a\"b",
            "*/",
            "\\u002a\\u002f",
            "${x}",
            "$L",
            "ab\u202ecd",
            "ab\u200bcd",
            "-x",
            "%2e%2e%2fx",
            "~");

    @TempDir
    Path temp;

    private Path docs;
    private Path output;

    @BeforeEach
    void writeDocs() throws IOException {
        docs = Files.createDirectories(temp.resolve("above/docs"));
        output = temp.resolve("above/output");
        page("models/components/good.md", "# Good" + FIELDS);
    }

    @Test
    void namesLeadToNoFileOutsideOfTheOutputFolder() throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            page("models/titles/t" + i + ".md", "# " + NAMES.get(i) + FIELDS);
            try {
                page("models/" + NAMES.get(i).replace("/", "") + "/named.md", "# Named" + i + FIELDS);
                page("models/files/" + NAMES.get(i).replace("/", "") + ".md", "# File" + i + FIELDS);
            } catch (InvalidPathException | IOException e) {
                // This disk has no files of such names, so no docs have them here.
            }
        }
        Map<String, String> before = contents();

        Run run = generate();

        assertEndsWell(run, 0);
        Map<String, String> added = contents();
        added.keySet().removeAll(before.keySet());
        assertThat(contents()).containsAllEntriesOf(before);
        assertThat(added.keySet()).allMatch(path -> path.startsWith("above/output/"));
        assertThat(added.keySet().stream().filter(path -> path.endsWith(".java")))
                .hasSizeGreaterThan(NAMES.size())
                .allMatch(path -> path.matches("above/output/com/acme/[A-Za-z0-9_/-]+[.]java"));
    }

    @Test
    void whatLinksLeadToOutsideOfTheDocsIsNeitherReadNorWritten() throws IOException {
        Path secret =
                Files.writeString(temp.resolve("secret.md"), "# Secret" + FIELDS.replace("What it is.", "hushed"));
        Files.createSymbolicLink(docs.resolve("models/components/link.md"), secret);
        Files.createSymbolicLink(docs.resolve("models/away"), temp);

        Run run = generate();

        assertEndsWell(run, 0);
        assertThat(run.err()).contains("models/away:1:1: warning: ", "Found in 2 places on 2 pages");
        assertThat(run.err()).contains("[link-leaves-docs]").doesNotContain("hushed");
        assertThat(contents().keySet()).noneMatch(path -> path.endsWith("/Secret.java"));
    }

    @Test
    void linksThatLeadInACircleAreToldOf() throws IOException {
        Files.createSymbolicLink(docs.resolve("a.md"), Path.of("b.md"));
        Files.createSymbolicLink(docs.resolve("b.md"), Path.of("a.md"));
        Files.createSymbolicLink(docs.resolve("again"), Path.of("."));

        Run run = generate();

        assertEndsWell(run, 1);
        assertThat(run.err()).contains("a.md:1:1: error: Cannot be read: ", "b.md:1:1: error: ", "[unreadable-file]");
        assertThat(output).doesNotExist();
        assertEndsWell(
                Run.of("generate", docs.resolve("a.md"), "--output", output, "--base-package", "com.acme"), 1, 2);
    }

    @Test
    void anOutputFolderThatLeadsInACircleIsAFailureOfTheDisk() throws IOException {
        output = Files.createSymbolicLink(temp.resolve("loop"), Path.of("loop"));

        assertEndsWell(generate(), 3);
        output = output.resolve("below");
        assertEndsWell(generate(), 3);
    }

    @Test
    void aLinkBelowTheOutputFolderIsNoWayOutOfIt() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("com"), elsewhere);

        Run run = generate();

        assertEndsWell(run, 1);
        assertThat(run.err()).contains("[foreign-file]");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void anOutputFolderWithinTheDocsIsNotReadAsDocs() throws IOException {
        output = docs.resolve("models/java");
        Run first = generate();
        Map<String, String> before = contents();

        Run second = generate("--verbose", "--include", "**");

        assertEndsWell(first, 0);
        assertEndsWell(second, 0);
        assertThat(second.out()).contains("1 page", "0 written");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void docsWithinTheOutputFolderAreLeftAsTheyAre() throws IOException {
        output = temp.resolve("above");
        Map<String, String> before = contents();

        assertEndsWell(generate(), 0);
        assertEndsWell(generate(), 0);

        assertThat(contents()).containsAllEntriesOf(before);
    }

    @Test
    void aPageThatMayNotBeReadFailsTheRun() throws IOException {
        Path page = page("models/components/bad.md", "# Bad" + FIELDS);
        assumeTrue(page.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
        String reason = makeUnreadable(page);

        Run run = generate();

        assertEndsWell(run, 1);
        assertThat(run.err()).contains("models/components/bad.md:1:1: error: ", reason, "[unreadable-file]");
        assertThat(output).doesNotExist();
    }

    /** Whoever may read everything, as in a container, still cannot read a link that leads to itself. */
    private static String makeUnreadable(Path page) throws IOException {
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("---------"));
        if (!Files.isReadable(page)) {
            return "access is denied";
        }
        Files.delete(page);
        Files.createSymbolicLink(page, page.getFileName());
        return "symbolic link";
    }

    @Test
    void whatIsNoTextIsReadAsFarAsItIs() throws IOException {
        byte[] noise = new byte[10_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 256);
        }
        Files.write(docs.resolve("models/components/noise.md"), noise);
        Files.write(docs.resolve("models/components/nothing.md"), new byte[0]);
        Files.writeString(docs.resolve("models/components/wide.md"), "# Wide" + FIELDS, StandardCharsets.UTF_16);

        Run run = generate();

        assertEndsWell(run, 0);
        assertThat(run.err()).contains("noise.md:", "[not-utf8]").doesNotContain("wide.md:");
    }

    @Test
    void aFolderThatIsCalledLikeAPageIsAFolder() throws IOException {
        page("models/components/folder.md/inner.md", "# Inner" + FIELDS);

        assertEndsWell(generate(), 0);
        assertThat(contents().keySet()).anyMatch(path -> path.endsWith("/Inner.java"));
    }

    @Test
    void damagedFilesOfOursAreToldOfAndLeftAsTheyAre() throws IOException {
        for (String damage :
                List.of("", "{", "[".repeat(100_000), "\0", "{\"format\":1,\"files\":[{\"path\":\"../x\"}]}")) {
            Path manifest = Files.createDirectories(output).resolve(".fieldtable-manifest.json");
            Files.writeString(manifest, damage);
            Path baseline = Files.writeString(temp.resolve("baseline.json"), damage);

            Run run = generate();

            assertEndsWell(run, 1);
            assertThat(run.err()).contains("[unreadable-manifest]");
            assertThat(manifest).hasContent(damage);
            assertEndsWell(Run.of("lint", docs, "--baseline", baseline), 2);
            assertEndsWell(Run.of("diff", baseline, docs), 1);
        }
        Path noText = Files.write(temp.resolve("noise.json"), new byte[] {'{', (byte) 0xff, '}'});
        Run run = Run.of("lint", docs, "--baseline", noText);
        assertEndsWell(run, 3);
        assertThat(run.err()).contains("it is not text in UTF-8");
    }

    /** A line for people, no trace for the programmers of Fieldtable; and no character that a terminal would obey. */
    private static void assertEndsWell(Run run, Integer... codes) {
        assertThat(run.code()).as("%s", run).isIn((Object[]) codes);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "internal error");
        assertThat(run.err() + run.out()).doesNotContain("\u001B", "\u202E", "\0");
    }

    private Path page(String path, String content) throws IOException {
        Path file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Run generate(String... more) {
        Stream<Object> first = Stream.of("generate", docs, "--output", output, "--base-package", "com.acme");
        return Run.of(Stream.concat(first, Stream.of(more)).toArray());
    }

    /** All files below the temporary folder, but for links, and the lock, which nobody reads. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(temp)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = temp.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".fieldtable-lock")) {
                    contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
