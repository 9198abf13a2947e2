package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.StateReader.State;
import dev.fieldtable.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StateReaderTest {
    private static final int SYMLINK = 0xA1FF;

    @TempDir
    Path temp;

    private Outcome<State> read(String name) {
        return StateReader.read(name, temp, PageFilter.ALL).orElseThrow();
    }

    private List<String> paths(String name) {
        return pages(read(name)).stream().map(SourceText::path).toList();
    }

    private static List<SourceText> pages(Outcome<State> read) {
        return ((State.Pages) read.value()).pages();
    }

    @Test
    void an_address_is_pointed_to_sync() {
        Diagnostic diagnostic =
                read("https://example.com/docs.zip").diagnostics().get(0);

        assertThat(diagnostic.span().path()).isEqualTo("https://example.com/docs.zip");
        assertThat(diagnostic.hint().settings()).containsExactly("from");
    }

    private static List<DiagnosticCode> codes(Outcome<State> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** An archive with these entries, each with its own name as content. */
    private void archive(String name, String... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(temp.resolve(name))) {
            if (name.endsWith(".zip") || name.endsWith(".jar")) {
                zip(out, entries);
            } else {
                try (OutputStream gzip = name.endsWith(".tar") ? out : new GZIPOutputStream(out)) {
                    tar(gzip, entries);
                }
            }
        }
    }

    private static void zip(OutputStream out, String... entries) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String entry : entries) {
                ZipArchiveEntry each = new ZipArchiveEntry(entry.substring(entry.indexOf('@') + 1));
                if (entry.startsWith("link@")) {
                    each.setUnixMode(SYMLINK);
                }
                zip.putArchiveEntry(each);
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
    }

    private static void tar(OutputStream out, String... entries) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (String entry : entries) {
                String path = entry.substring(entry.indexOf('@') + 1);
                TarArchiveEntry each = entry.startsWith("link@")
                        ? new TarArchiveEntry(path, TarConstants.LF_SYMLINK)
                        : new TarArchiveEntry(path, true);
                byte[] content = entry.getBytes(StandardCharsets.UTF_8);
                if (entry.startsWith("link@")) {
                    each.setLinkName("/etc/passwd");
                    tar.putArchiveEntry(each);
                } else {
                    each.setSize(content.length);
                    tar.putArchiveEntry(each);
                    tar.write(content);
                }
                tar.closeArchiveEntry();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs.zip", "docs.jar", "docs.tar.gz", "docs.tgz", "docs.tar"})
    void pages_of_an_archive_are_known_by_their_path_below_the_docs(String name) throws IOException {
        archive(
                name,
                "api-1.2/docs/models/shop/b.md",
                "api-1.2/docs/models/a.md",
                "api-1.2/docs/guide.md",
                "api-1.2/x.py");

        assertThat(paths(name)).containsExactly("guide.md", "models/a.md", "models/shop/b.md");
        assertThat(read(name).diagnostics()).isEmpty();
        assertThat(pages(read(name)).get(0).content()).isEqualTo("api-1.2/docs/guide.md");
    }

    @Test
    void an_archive_of_models_alone_keeps_their_folder() throws IOException {
        archive("docs.tar.gz", "./docs/models/shop/a.md", "./docs/models/shop/b.md");

        assertThat(paths("docs.tar.gz")).containsExactly("models/shop/a.md", "models/shop/b.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs.zip", "docs.tar.gz"})
    void links_and_paths_that_lead_elsewhere_are_left_out_and_told_of(String name) throws IOException {
        archive(
                name,
                "docs/a.md",
                "docs/../../b.md",
                "/c.md",
                "docs/d\\..\\e.md",
                "link@docs/f.md",
                "docs/.hidden/g.md");

        Outcome<State> read = read(name);

        assertThat(pages(read)).extracting(SourceText::path).containsExactly("a.md");
        assertThat(codes(read)).hasSizeGreaterThanOrEqualTo(3).containsOnly(DiagnosticCode.UNSAFE_ENTRY);
        assertThat(read.diagnostics()).anyMatch(each -> each.message().contains("`docs/f.md` is a link"));
    }

    @Test
    void an_archive_that_swells_beyond_all_measure_is_refused() throws IOException {
        try (OutputStream out = Files.newOutputStream(temp.resolve("bomb.zip"));
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.putArchiveEntry(new ZipArchiveEntry("a.md"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i <= 512; i++) {
                zip.write(blanks);
            }
            zip.closeArchiveEntry();
        }

        Outcome<State> read = read("bomb.zip");

        assertThat(pages(read)).isEmpty();
        assertThat(codes(read)).containsExactly(DiagnosticCode.UNREADABLE_FILE);
        assertThat(read.diagnostics().get(0).message()).contains("swells to many times its size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs.zip", "docs.tar.gz", "docs.tar"})
    void what_is_no_archive_is_told_of(String name) throws IOException {
        Files.writeString(temp.resolve(name), "# Not an archive\n".repeat(100));

        Outcome<State> read = read(name);

        assertThat(pages(read)).isEmpty();
        assertThat(codes(read)).isNotEmpty().containsAnyOf(DiagnosticCode.UNREADABLE_FILE, DiagnosticCode.NO_PAGES);
    }

    @Test
    void an_archive_that_is_cut_off_is_told_of() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(whole)) {
            tar(gzip, "docs/a.md", "docs/b.md");
        }
        byte[] bytes = whole.toByteArray();
        Files.write(temp.resolve("docs.tar.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(codes(read("docs.tar.gz"))).containsExactly(DiagnosticCode.UNREADABLE_FILE);
    }

    @Test
    void a_folder_and_a_page_are_read_as_ever() throws IOException {
        Files.createDirectories(temp.resolve("docs"));
        Files.writeString(temp.resolve("docs/a.md"), "# A\n");

        assertThat(paths("docs")).containsExactly("a.md");
        assertThat(paths("docs/a.md")).containsExactly("a.md");
    }

    @Test
    void a_model_is_read_as_the_text_it_is() throws IOException {
        Files.writeString(temp.resolve("model.json"), "{}");

        assertThat(read("model.json").value())
                .isInstanceOfSatisfying(
                        State.Snapshot.class,
                        snapshot -> assertThat(snapshot.json().content()).isEqualTo("{}"));
    }

    @Test
    void what_is_neither_a_file_nor_a_commit_is_nothing() {
        assertThat(StateReader.read("nowhere", temp, PageFilter.ALL)).isEmpty();
    }

    @Test
    void pages_of_a_commit_are_read_whatever_is_checked_out() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(temp.toFile()).call()) {
            page("api/docs/models/shop/a.md", "old");
            commit(git, "first");
            page("api/docs/models/shop/a.md", "new");
            page("api/docs/models/shop/b.md", "new");
            commit(git, "second");
            page("api/docs/models/shop/a.md", "edited");
        }

        assertThat(paths("HEAD:api/docs")).containsExactly("models/shop/a.md", "models/shop/b.md");
        assertThat(paths("HEAD~1:api/docs/")).containsExactly("models/shop/a.md");
        assertThat(paths("HEAD~1:")).containsExactly("api/docs/models/shop/a.md");
        assertThat(pages(read("HEAD~1:api/docs")).get(0).content()).isEqualTo("old");
        assertThat(pages(read("HEAD:api/docs/models/shop")).get(0).linkPath()).isEqualTo("models/shop/a.md");
    }

    @ParameterizedTest
    @CsvSource({
        "docs, models/shop/a.md models/b.md",
        "docs, guide.md shop/a.md",
        "docs/plex, models/shop/a.md models/b.md",
        "docs/plex, guide.md models/shop/a.md",
        "docs/plex, guide.md models/picture.png",
        "docs/plex, shop/a.md b.md",
        "api/plex, models/shop/a.md models/b.md",
        "api/plex, shop/a.md b.md",
        "docs/models/shop, a.md sub/b.md",
        "models, a.md shop/b.md"
    })
    void links_count_from_the_same_place_in_a_folder_a_commit_and_an_archive(String folder, String files)
            throws IOException, GitAPIException {
        List<String> paths =
                Stream.of(files.split(" ")).map(file -> folder + "/" + file).toList();
        for (String path : paths) {
            page(path, path);
        }
        try (Git git = Git.init().setDirectory(temp.toFile()).call()) {
            commit(git, "first");
        }
        List<String> onDisk = linkPaths(folder);

        assertThat(linkPaths("HEAD:" + folder)).isEqualTo(onDisk);
        if (!folder.contains("models")) {
            archive("all.tar.gz", paths.toArray(String[]::new));
            archive("all.zip", paths.toArray(String[]::new));
            assertThat(linkPaths("all.tar.gz")).isEqualTo(onDisk);
            assertThat(linkPaths("all.zip")).isEqualTo(onDisk);
        }
    }

    @Test
    void a_page_of_a_commit_is_the_page_on_the_disk() throws IOException, GitAPIException {
        page("docs/models/shop/a.md", "a");
        try (Git git = Git.init().setDirectory(temp.toFile()).call()) {
            commit(git, "first");
        }

        assertThat(linkPaths("HEAD:docs/models/shop/a.md")).isEqualTo(linkPaths("docs/models/shop/a.md"));
    }

    @Test
    void a_repository_that_is_checked_out_as_docs_is_docs() throws IOException, GitAPIException {
        page("docs/plex/a.md", "a");
        try (Git git = Git.init().setDirectory(temp.resolve("docs").toFile()).call()) {
            commit(git, "first");
        }

        assertThat(pages(StateReader.read("HEAD:plex", temp.resolve("docs"), PageFilter.ALL)
                        .orElseThrow()))
                .extracting(SourceText::linkPath)
                .isEqualTo(pages(read("docs/plex")).stream()
                        .map(SourceText::linkPath)
                        .toList())
                .containsExactly("plex/a.md");
    }

    /** Paths and link paths of the pages. */
    private List<String> linkPaths(String name) {
        return pages(read(name)).stream()
                .map(page -> page.path() + " " + page.linkPath())
                .toList();
    }

    @Test
    void what_was_committed_last_counts_from_the_root_of_the_repository() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(temp.toFile()).call()) {
            page("module/docs/a.md", "first");
            commit(git, "first");
            page("module/docs/a.md", "second");
        }

        String name = StateReader.committed(temp.resolve("module/../module/docs"));

        assertThat(name).isEqualTo("HEAD:module/docs");
        assertThat(pages(read(name)).get(0).content()).isEqualTo("first");
    }

    @Test
    void a_commit_or_a_path_that_is_not_there_is_told_of() throws IOException, GitAPIException {
        assertThat(read("HEAD:docs").diagnostics().get(0).message()).contains("no git repository");

        try (Git git = Git.init().setDirectory(temp.toFile()).call()) {
            page("docs/a.md", "a");
            commit(git, "first");
        }

        assertThat(read("v9:docs").diagnostics().get(0).message()).contains("knows no `v9`");
        assertThat(read("HEAD:nowhere").diagnostics().get(0).message()).contains("has no `nowhere`");
        assertThat(read("a b:docs").diagnostics().get(0).code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
    }

    private void page(String path, String content) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor("Somebody", "somebody@example.com")
                .setCommitter("Somebody", "somebody@example.com")
                .setSign(false)
                .call();
    }
}
