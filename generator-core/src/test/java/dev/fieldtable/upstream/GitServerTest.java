package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.codes;
import static dev.fieldtable.upstream.Project.errors;
import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.io.Proxies;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Docs in a git repository that a web server has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
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
        String commit = States.commit(git);
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

    /** An archive beside the repository, at {@code /dumb/docs.zip}. */
    private void archive() throws IOException {
        try (OutputStream out = Files.newOutputStream(temp.resolve("published/.git/docs.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docs/tier.md"));
            zip.write(page("Tier", "FREE").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All of a host that is nowhere. */
    private void assertAllIsFetched(Proxies proxies, String name) throws IOException {
        archive();
        for (String path : new String[] {"/smart", "/dumb"}) {
            Project behind = new Project(Files.createDirectory(temp.resolve(name + path.substring(1))));
            behind.proxies = proxies;
            behind.sync(Origin.of("git:http://docs.invalid" + path, "main", "docs"));
            assertThat(behind.pages()).containsOnlyKeys("plan.md");
        }
        Project behind = new Project(Files.createDirectory(temp.resolve(name)));
        behind.proxies = proxies;
        behind.sync(Origin.of("http://docs.invalid/dumb/docs.zip", "", ""));
        assertThat(behind.pages()).containsOnlyKeys("tier.md");
        assertThat(behind.text(behind.lock)).doesNotContain("127.0.0.1");
    }

    private List<String> failures(Map<String, String> environment, String host) throws IOException {
        List<String> messages = new ArrayList<>();
        project.proxies = Proxies.of(environment);
        for (String origin : new String[] {"git:http://" + host + "/smart", "http://" + host + "/dumb/docs.zip"}) {
            List<Diagnostic> errors = errors(project.prepare(Origin.of(origin, "", "")));
            assertThat(errors).hasSize(1);
            messages.add(errors.get(0).message());
        }
        return messages;
    }

    private String proxy(String user) {
        return "http://" + user + "127.0.0.1:" + server.socket().getPort();
    }

    @Test
    void a_proxy_that_Java_is_told_of_is_used_before_all_others() throws IOException {
        ProxySelector direct = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(server.socket()));
        try {
            assertAllIsFetched(Proxies.of(Map.of("http_proxy", "http://proxy.invalid:3128")), "java");
        } finally {
            ProxySelector.setDefault(direct);
        }
    }

    @Test
    void a_proxy_that_the_environment_names_is_used_and_told_who_asks() throws IOException {
        server.want("Basic " + Base64.getEncoder().encodeToString("reader:se@cret".getBytes(StandardCharsets.UTF_8)));

        assertAllIsFetched(Proxies.of(Map.of("HTTP_PROXY", proxy("reader:se%40cret@"))), "environment");

        assertThat(server.passed()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void a_proxy_that_somebody_else_knows_is_used_and_told_who_asks() throws IOException {
        server.want("Basic " + Base64.getEncoder().encodeToString("reader:secret".getBytes(StandardCharsets.UTF_8)));

        assertAllIsFetched(
                Proxies.of(ProxySelector.of(server.socket()), new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        assertThat(getRequestingURL().getHost()).isEqualTo("docs.invalid");
                        return new PasswordAuthentication("reader", "secret".toCharArray());
                    }
                }),
                "lent");
    }

    @Test
    void a_proxy_that_does_not_know_who_asks_is_told_of_without_what_it_was_told() throws IOException {
        server.want("something else");

        for (String user : new String[] {"", "reader:secret@"}) {
            assertThat(failures(Map.of("http_proxy", proxy(user)), "docs.invalid"))
                    .containsOnly(
                            "Cannot be fetched: the proxy wants a name and a password that it knows (status 407), by way of the"
                                    + " proxy 127.0.0.1:" + server.socket().getPort() + ".");
        }
        assertThat(server.passed()).isZero();
        // A password that is told again and again may be locked: git asks without one first.
        assertThat(server.refused()).isLessThanOrEqualTo(2 * (2 + 1));
    }

    @Test
    void a_host_that_no_proxy_leads_to_is_asked_itself() throws IOException {
        Map<String, String> proxied = Map.of("http_proxy", proxy(""), "NO_PROXY", "invalid");

        assertThat(failures(proxied, "docs.invalid")).containsOnly("Cannot be fetched: there is no host of that name.");
        project.proxies = Proxies.of(Map.of("http_proxy", "http://proxy.invalid:3128"));
        project.sync(origin("/smart"));
        assertThat(project.pages()).containsOnlyKeys("plan.md");
    }

    @Test
    void a_proxy_that_is_not_there_or_none_is_told_of() throws IOException {
        assertThat(failures(Map.of("http_proxy", "reader:secret@proxy.invalid:3128"), "docs.invalid"))
                .containsOnly(
                        "Cannot be fetched: there is no host of that name, by way of the proxy proxy.invalid:3128.");
        assertThat(failures(Map.of("http_proxy", "socks5://reader:secret@proxy.invalid"), "docs.invalid"))
                .containsOnly(
                        "Cannot be fetched: http_proxy names a proxy of `socks5:`, and only those of `http:` can be"
                                + " used.");
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
