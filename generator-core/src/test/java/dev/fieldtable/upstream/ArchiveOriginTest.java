package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.codes;
import static dev.fieldtable.upstream.Project.errors;
import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.fieldtable.diagnostic.DiagnosticCode;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchiveOriginTest {
    private static final byte[] BLANKS = new byte[1 << 20];

    @TempDir
    Path temp;

    private Project project;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        project = new Project(Files.createDirectory(temp.resolve("project")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String entry : entries) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry));
                zip.write(page("Plan", "FREE", "AT_" + entry.length()).getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(String link, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            if (!link.isEmpty()) {
                TarArchiveEntry entry = new TarArchiveEntry(link, TarConstants.LF_SYMLINK);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            for (String path : entries) {
                byte[] content = page("Plan", "FREE").getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(path, true);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private Origin file(String name, byte[] content) throws IOException {
        Files.write(temp.resolve(name), content);
        return Origin.of("../" + name, "", "");
    }

    /** Serves an answer; its length is as said, whatever the body has. */
    private String serve(String path, int status, long length, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        return address(path);
    }

    private void redirect(String path, String to) {
        server.createContext(path, (HttpExchange exchange) -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    private void assertRefused(Origin origin, DiagnosticCode code, String message) throws IOException {
        Map<Path, FileTime> before = project.stamps();

        Sync sync = project.prepare(origin);

        assertThat(codes(sync)).contains(code);
        assertThat(errors(sync)).anySatisfy(each -> assertThat(each.message()).contains(message));
        assertThat(errors(sync))
                .allSatisfy(each -> assertThat(each.hint().isEmpty()).isFalse());
        assertThat(project.stamps()).isEqualTo(before);
    }

    private void syncOnce() throws IOException {
        project.sync(file("good.zip", zip("docs/models/components/plan.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs.zip", "docs.jar", "docs.tar.gz", "docs.tgz"})
    void archives_on_the_disk_are_told_apart_by_what_they_are(String name) throws IOException {
        byte[] content = name.contains("t")
                ? tar("", "api-1/docs/models/components/plan.md", "api-1/docs/guide.md", "api-1/README.md")
                : zip("api-1/docs/models/components/plan.md", "api-1/docs/guide.md", "api-1/README.md");
        Files.write(temp.resolve(name), content);

        project.sync(Origin.of("../" + name, "", "docs"));

        assertThat(project.pages()).containsOnlyKeys("guide.md", "models/components/plan.md");
        assertThat(project.text(project.lock)).contains("\"folder\" : \"docs\"", "{\"sha256\" : \"");
        assertThat(project.sync(null).nothingToDo()).isTrue();
    }

    @Test
    void an_archive_is_fetched_over_http_and_redirects_are_followed() throws IOException {
        byte[] content = tar("", "docs/models/components/plan.md");
        serve("/real", 200, content.length, content);
        redirect("/latest.tar.gz", "/real");

        project.sync(Origin.of(address("/latest.tar.gz?raw=1"), "", ""));

        assertThat(project.pages()).containsOnlyKeys("models/components/plan.md");
    }

    @Test
    void a_host_that_the_netrc_names_is_told_who_asks_and_no_other(@TempDir Path home) throws IOException {
        Files.writeString(
                home.resolve(".netrc"),
                "machine 127.0.0.1 login reader password secret\ndefault login any password any\n");
        byte[] content = tar("", "docs/models/components/plan.md");
        Map<String, String> told = new ConcurrentHashMap<>();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            told.put(path, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (path.equals("/latest.tar.gz")) {
                exchange.getResponseHeaders().set("Location", address("/real").replace("127.0.0.1", "localhost"));
                exchange.sendResponseHeaders(302, -1);
            } else {
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
            exchange.close();
        });
        File before = FS.DETECTED.userHome();
        FS.DETECTED.setUserHome(home.toFile());
        try {
            project.sync(Origin.of(address("/latest.tar.gz"), "", ""));
        } finally {
            FS.DETECTED.setUserHome(before);
        }

        assertThat(project.pages()).containsOnlyKeys("models/components/plan.md");
        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("/latest.tar.gz", "Basic cmVhZGVyOnNlY3JldA==", "/real", "null"));
    }

    @ParameterizedTest
    @CsvSource({"404, status 404", "401, taken from ~/.netrc", "500, status 500", "204, status 204"})
    void an_answer_that_is_none_is_told_of(int status, String message) throws IOException {
        syncOnce();

        assertRefused(
                Origin.of(serve("/docs.zip", status, -1, new byte[0]), "", ""),
                DiagnosticCode.UPSTREAM_UNREACHABLE,
                message);
    }

    @Test
    void redirects_without_end_are_given_up() throws IOException {
        redirect("/docs.zip", "/docs.zip");

        assertRefused(
                Origin.of(address("/docs.zip"), "", ""),
                DiagnosticCode.UPSTREAM_UNREACHABLE,
                "sends on to other addresses again and again");
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, sends on to an address of `file:`",
        "FTP://example.com/docs.zip, sends on to an address of `ftp:`"
    })
    void a_redirect_that_is_not_followed_is_told_of_by_where_it_leads(String to, String message) throws IOException {
        redirect("/docs.zip", to);

        assertRefused(Origin.of(address("/docs.zip"), "", ""), DiagnosticCode.UPSTREAM_UNREACHABLE, message);
    }

    @Test
    void a_redirect_to_nowhere_is_told_of() throws IOException {
        assertRefused(
                Origin.of(serve("/docs.zip", 302, -1, new byte[0]), "", ""),
                DiagnosticCode.UPSTREAM_UNREACHABLE,
                "the server answers with what makes no sense");
    }

    @Test
    void a_connection_that_is_cut_is_told_of() throws IOException {
        byte[] content = zip("docs/models/components/plan.md");
        server.createContext("/docs.zip", exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, content.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        });

        assertRefused(
                Origin.of(address("/docs.zip"), "", ""), DiagnosticCode.UPSTREAM_UNREACHABLE, "the connection broke");
    }

    @Test
    void a_host_that_does_not_answer_is_told_of() throws IOException {
        String address = address("/docs.zip");
        server.stop(0);

        assertRefused(Origin.of(address, "", ""), DiagnosticCode.UPSTREAM_UNREACHABLE, "the host cannot be reached");
    }

    @Test
    void what_is_too_large_is_given_up() throws IOException {
        byte[] content = new byte[Project.LIMITS.bytes() + 1];
        Files.write(temp.resolve("large.zip"), content);

        assertRefused(
                Origin.of(serve("/docs.zip", 200, 0, content), "", ""),
                DiagnosticCode.UPSTREAM_UNREACHABLE,
                "larger than 1 MiB");
        assertRefused(Origin.of("../large.zip", "", ""), DiagnosticCode.UPSTREAM_UNREACHABLE, "larger than 1 MiB");
    }

    @Test
    void a_page_that_asks_to_log_in_is_no_archive() throws IOException {
        byte[] content = "<!DOCTYPE html><title>Log in</title>".getBytes(StandardCharsets.UTF_8);

        assertRefused(
                Origin.of(serve("/docs.zip", 200, content.length, content), "", ""),
                DiagnosticCode.UNREADABLE_FILE,
                "it is no archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/../../../evil.md", "/evil.md", "docs\\..\\evil.md", "C:/evil.md"})
    void a_path_that_leads_out_of_the_archive_is_refused(String path) throws IOException {
        syncOnce();

        assertRefused(
                file("evil.tar.gz", tar("", "docs/models/components/plan.md", path)),
                DiagnosticCode.UNSAFE_ENTRY,
                "leads out of the archive");
    }

    @ParameterizedTest
    @CsvSource({
        "docs//tier.md, a folder or a file without a name in its path",
        "docs/a\\tier.md, a name that not every disk can hold",
        "docs/a:tier.md, a name that not every disk can hold"
    })
    void a_path_that_systems_read_in_different_ways_is_refused_for_that(String path, String message)
            throws IOException {
        assertRefused(
                file("odd.tar.gz", tar("", "docs/models/components/plan.md", path)),
                DiagnosticCode.UNSAFE_ENTRY,
                "The entry `" + path + "` has " + message);
    }

    @Test
    void a_name_is_as_long_as_every_disk_can_hold() throws IOException {
        String longest = "\u00e4".repeat(123) + "x.md";

        project.sync(file("long.tar.gz", tar("", "docs/plan.md", "docs/" + longest)));

        assertThat(project.pages()).containsOnlyKeys("plan.md", longest);
        assertRefused(
                file("longer.tar.gz", tar("", "docs/plan.md", "docs/x" + longest)),
                DiagnosticCode.UNSAFE_ENTRY,
                "has a name of more than 250 bytes, which not every disk can hold");
        assertRefused(
                file("deep.tar.gz", tar("", "docs/plan.md", "docs/" + "folder/".repeat(120) + "x.md")),
                DiagnosticCode.UNSAFE_ENTRY,
                "has a path of more than 800 bytes, which not every disk can hold");
    }

    @Test
    void a_link_is_refused() throws IOException {
        syncOnce();

        assertRefused(
                file("evil.tar.gz", tar("docs/models", "docs/plan.md", "docs/tier.md")),
                DiagnosticCode.UNSAFE_ENTRY,
                "`docs/models` is a link");
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_FIFO, TarConstants.LF_CHR, TarConstants.LF_BLK})
    void what_is_no_file_in_a_tar_is_refused(byte kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            tar.putArchiveEntry(new TarArchiveEntry("docs/a.md", kind));
            tar.closeArchiveEntry();
        }

        assertRefused(
                file("evil.tar.gz", out.toByteArray()),
                DiagnosticCode.UNSAFE_ENTRY,
                "`docs/a.md` is a device or a pipe");
    }

    @Test
    void what_is_no_file_in_a_zip_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry pipe = new ZipArchiveEntry("docs/a.md");
            pipe.setUnixMode(0x1000 | 0x1A4);
            zip.putArchiveEntry(pipe);
            zip.closeArchiveEntry();
        }

        assertRefused(file("evil.zip", out.toByteArray()), DiagnosticCode.UNSAFE_ENTRY, "is a device or a pipe");
    }

    @Test
    void an_address_without_a_git_service_behind_it_is_told_of_in_one_sentence() throws IOException {
        serve("/static/", 200, -1, new byte[0]);

        assertRefused(
                Origin.of("git:" + address("/static/repo.git"), "", ""),
                DiagnosticCode.UPSTREAM_UNREACHABLE,
                "Cannot be fetched: there is no git repository, or it is empty.");
        server.removeContext("/static/");
        serve("/static/", 404, -1, new byte[0]);
        assertRefused(
                Origin.of("git:" + address("/static/repo.git"), "", ""),
                DiagnosticCode.UPSTREAM_UNREACHABLE,
                "Cannot be fetched: ");
    }

    @Test
    void a_page_that_is_there_twice_is_refused() throws IOException {
        assertRefused(
                file("evil.zip", zip("docs/plan.md", "docs/plan.md")), DiagnosticCode.UNSAFE_ENTRY, "is there twice");
    }

    @ParameterizedTest
    @CsvSource({
        "docs/plan.md, docs/PLAN.md, cannot stand on one disk",
        "docs/plan.md, docs/plan.md/tier.md, cannot stand on one disk",
        "docs/plan.md/tier.md, docs/plan.md, cannot stand on one disk",
        "docs/plan.md, docs/what?.md, a name that not every disk can hold",
        "docs/plan.md, docs/-rf.md, a name that not every disk can hold",
        "docs/plan.md, docs/con.md, a name that not every disk can hold",
        "docs/plan.md, docs/Aux.x.md, a name that not every disk can hold",
        "docs/plan.md, lpt1/plan.md, a name that not every disk can hold",
        "docs/plan.md, docs./tier.md, a name that not every disk can hold",
        "docs/plan.md, docs /tier.md, a name that not every disk can hold"
    })
    void names_that_a_disk_may_not_hold_together_are_refused(String one, String other, String message)
            throws IOException {
        assertRefused(file("evil.zip", zip(one, other)), DiagnosticCode.UNSAFE_ENTRY, message);
    }

    @Test
    void a_bomb_is_given_up_long_before_the_memory_is_full() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            TarArchiveEntry entry = new TarArchiveEntry("docs/not-a-page.bin", true);
            entry.setSize(300L * BLANKS.length);
            tar.putArchiveEntry(entry);
            for (int i = 0; i < 300; i++) {
                tar.write(BLANKS);
            }
            tar.closeArchiveEntry();
        }

        assertRefused(
                file("evil.tar.gz", out.toByteArray()),
                DiagnosticCode.UNREADABLE_FILE,
                "swells to many times its size");
    }

    @Test
    void an_artifact_is_an_archive_that_someone_else_gets() throws IOException {
        Path zip = Files.write(temp.resolve("cached"), zip("docs/models/components/plan.md"));
        Origin artifact = Origin.of("com.acme:api:1.4:zip:docs", "", "");

        Sync sync = project.prepare(artifact, coordinates -> {
            assertThat(coordinates).isEqualTo("com.acme:api:1.4:zip:docs");
            return zip;
        });
        assertThat(sync.carryOut()).isEmpty();

        assertThat(project.text(project.changelog)).contains("## 1.4\n");
        assertThat(project.text(project.lock)).contains("\"kind\" : \"artifact\"");
        assertRefused(artifact, DiagnosticCode.UPSTREAM_UNREACHABLE, "there are no artifacts here");
    }
}
