package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.codes;
import static dev.fieldtable.upstream.Project.errors;
import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Docs in a git repository that a web server has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GitServerTest {
    private static final String FILTERS = "allowFilter";

    @TempDir
    Path temp;

    private Project project;
    private Git git;
    private GitServer server;

    @BeforeEach
    void publish() throws IOException, GitAPIException {
        project = new Project(Files.createDirectory(temp.resolve("project")));
        git = Git.init()
                .setInitialBranch("main")
                .setDirectory(temp.resolve("published").toFile())
                .call();
        server = new GitServer(git.getRepository());
        commit("FREE");
    }

    @AfterEach
    void close() {
        server.close();
        git.close();
    }

    private String commit(String... values) throws IOException, GitAPIException {
        write("docs/plan.md", page("Plan", values).getBytes(StandardCharsets.UTF_8));
        git.add().addFilepattern(".").call();
        String commit = git.commit()
                .setMessage("A state")
                .setSign(false)
                .setAuthor("Someone", "someone@example.com")
                .setCommitter("Someone", "someone@example.com")
                .call()
                .name();
        // What "git update-server-info" writes, for servers that have files alone.
        Path info = Files.createDirectories(temp.resolve("published/.git/info"));
        Files.writeString(info.resolve("refs"), commit + "\trefs/heads/main\n");
        return commit;
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = temp.resolve("published").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** As large as all that may be fetched, and not to be made smaller. */
    private static byte[] film() {
        byte[] film = new byte[Project.LIMITS.bytes()];
        new Random(1).nextBytes(film);
        return film;
    }

    private Origin origin(String path) {
        return Origin.of("git:" + server.address(path), "main", "docs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/smart", "/dumb"})
    void docs_are_fetched_and_followed(String path) throws IOException, GitAPIException {
        project.sync(origin(path));
        String second = commit("FREE", "PAID");

        Sync sync = project.sync(null);

        assertThat(project.pages()).containsOnlyKeys("plan.md");
        assertThat(sync.entry()).contains("PAID");
        assertThat(project.text(project.lock)).contains(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/smart", "/dumb"})
    void a_history_that_was_rewritten_is_told_of(String path) throws IOException, GitAPIException {
        String first = git.getRepository().resolve("HEAD").name();
        commit("FREE", "PAID");
        project.sync(origin(path));
        git.reset().setMode(ResetType.HARD).setRef(first).call();
        commit("FREE", "GIFT");

        assertThat(codes(project.prepare(null))).containsExactly(DiagnosticCode.UPSTREAM_MOVED);
    }

    @Test
    void what_is_too_large_for_a_page_is_left_to_a_server_that_can_leave_it_out() throws IOException, GitAPIException {
        git.getRepository().getConfig().setBoolean("uploadpack", null, FILTERS, true);
        write("film.bin", film());
        commit("FREE", "PAID");

        project.sync(origin("/smart"));

        assertThat(project.pages()).containsOnlyKeys("plan.md");
        write("docs/film.md", film());
        commit("FREE", "PAID", "GIFT");
        assertThat(errors(project.prepare(null)).get(0).message())
                .startsWith("Cannot be read: `docs/film.md` is missing: it is larger than a page can be");
    }

    @Test
    void a_proxy_that_Java_is_told_of_is_used_for_repositories_and_archives() throws IOException {
        ProxySelector direct = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(server.socket()));
        try (OutputStream out = Files.newOutputStream(temp.resolve("published/.git/docs.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docs/tier.md"));
            zip.write(page("Tier", "FREE").getBytes(StandardCharsets.UTF_8));
        }
        try {
            for (String path : new String[] {"/smart", "/dumb"}) {
                Project behind = new Project(Files.createDirectory(temp.resolve("behind" + path.substring(1))));
                behind.sync(Origin.of("git:http://docs.invalid" + path, "main", "docs"));
                assertThat(behind.pages()).containsOnlyKeys("plan.md");
            }
            project.sync(Origin.of("http://docs.invalid/dumb/docs.zip", "", ""));
            assertThat(project.pages()).containsOnlyKeys("tier.md");
        } finally {
            ProxySelector.setDefault(direct);
        }
    }

    @Test
    void history_costs_no_files() throws IOException, GitAPIException {
        git.getRepository().getConfig().setBoolean("uploadpack", null, FILTERS, true);
        project.sync(origin("/smart"));
        for (int i = 0; i < 5; i++) {
            byte[] part = new byte[Project.LIMITS.bytes() / 4 - 1];
            new Random(i).nextBytes(part);
            write("part.bin", part);
            commit("FREE", "AT_" + i);
        }

        project.sync(null);

        assertThat(project.text(project.docs.resolve("plan.md"))).contains("AT_4");
    }

    @Test
    void what_is_too_large_is_given_up_where_nothing_is_left_out() throws IOException, GitAPIException {
        write("film.bin", film());
        commit("FREE", "PAID");

        for (String path : new String[] {"/smart", "/dumb"}) {
            Sync sync = project.prepare(origin(path));

            assertThat(errors(sync)).hasSize(1);
            assertThat(errors(sync).get(0).message()).isEqualTo("Cannot be fetched: it is larger than 1 MiB.");
        }
    }
}
