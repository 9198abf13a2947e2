package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process in a network as companies have them: the way out leads through a proxy, and certificates are signed by an authority
 * of one's own. Docs are an archive and a repository, both over HTTP and over TLS.
 */
@Tag("slow")
class NetworkTest {
    private static final String PASSWORD = "changeit";
    private static final String PAGE = """
            # Plan


            ## Values

            | Name | Value |
            | ---- | ----- |
            | `A`  | a     |
            """;

    @TempDir
    Path temp;

    private Path published;
    private HttpServer http;
    private HttpsServer https;
    private LoopbackProxy proxy;

    @BeforeEach
    void publish() throws Exception {
        published = temp.resolve("published");
        repository();
        archive();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::file);
        http.start();
        https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(certified()));
        https.createContext("/", this::file);
        https.start();
        proxy = new LoopbackProxy(
                "Basic " + Base64.getEncoder().encodeToString("reader:se@cret".getBytes(StandardCharsets.UTF_8)),
                http.getAddress().getPort(),
                https.getAddress().getPort());
    }

    @AfterEach
    void close() {
        http.stop(0);
        https.stop(0);
        proxy.close();
    }

    private void repository() throws IOException, GitAPIException {
        Files.createDirectories(published.resolve("docs"));
        Files.writeString(published.resolve("docs/plan.md"), PAGE);
        try (Git git = Git.init()
                .setInitialBranch("main")
                .setDirectory(published.toFile())
                .call()) {
            String commit = States.commit(git);
            // What "git update-server-info" writes, for servers that have files alone.
            Files.createDirectories(published.resolve(".git/info"));
            Files.writeString(published.resolve(".git/info/refs"), commit + "\trefs/heads/main\n");
        }
    }

    private void archive() throws IOException {
        try (OutputStream out = Files.newOutputStream(published.resolve("docs.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docs/plan.md"));
            zip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void file(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = published.resolve(exchange.getRequestURI().getPath().substring(1));
            byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(content.length == 0 ? 404 : 200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    /** An authority, and a certificate of docs.invalid and of this machine that it has signed. */
    private SSLContext certified() throws IOException, GeneralSecurityException, InterruptedException {
        Path keys = temp.resolve("keys.p12");
        keytool(keys, "authority", "-ext", "bc:c");
        keytool(keys, "server", "-signer", "authority", "-ext", "san=dns:docs.invalid,ip:127.0.0.1");
        KeyStore both = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", both.getCertificate("authority"));
        try (OutputStream out = Files.newOutputStream(temp.resolve("authorities.p12"))) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        both.deleteEntry("authority");
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(both, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Path keys, String name, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-alias", name, "-dname", "CN=" + name, "-keyalg", "EC"));
        command.addAll(List.of("-keystore", keys.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of(more));
        assertEnds(0, new ProcessBuilder(command));
    }

    private static String assertEnds(int code, ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    /** Syncs all origins in a process of its own, which has nothing of the environment here but what is said. */
    private String sync(int code, Map<String, String> environment, List<String> options, String... origins)
            throws IOException, InterruptedException {
        return assertEnds(code, process(command(options, origins), environment));
    }

    private List<String> command(List<String> options, String... origins) throws IOException {
        Path work = Files.createDirectories(temp.resolve("work"));
        StringBuilder settings = new StringBuilder("basePackage: com.acme\noutput: java\napis:\n");
        for (int i = 0; i < origins.length; i++) {
            settings.append("""
                      api%1$d:
                        docs: docs%1$d
                        from: %2$s
                    """.formatted(i, origins[i]));
        }
        Files.writeString(work.resolve("fieldtable.yaml"), settings.toString());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.home=" + work));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "sync"));
        return command;
    }

    private ProcessBuilder process(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.resolve("work").toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        builder.environment().putAll(environment);
        return builder;
    }

    private List<String> trust() {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + temp.resolve("authorities.p12"),
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }

    @Test
    void allIsFetchedThroughAProxyThatIsToldWhoAsks() throws IOException, InterruptedException {
        String named = "http://reader:se%40cret@127.0.0.1:" + proxy.port();

        String said = sync(
                0,
                Map.of("HTTPS_PROXY", named, "http_proxy", named),
                trust(),
                "https://docs.invalid/docs.zip",
                "git:https://docs.invalid/.git",
                "http://docs.invalid/docs.zip",
                "git:http://docs.invalid/.git");

        assertThat(proxy.passed())
                .as(said)
                .contains("CONNECT docs.invalid:443", "GET docs.invalid")
                .hasSizeGreaterThanOrEqualTo(4);
        for (int i = 0; i < 4; i++) {
            assertThat(temp.resolve("work/docs" + i)).isDirectory();
            assertThat(Files.readString(temp.resolve("work/fieldtable-docs-api" + i + ".lock")))
                    .contains("docs.invalid")
                    .doesNotContain("127.0.0.1", "reader", "cret");
        }
        assertThat(said).doesNotContain("reader", "cret");
    }

    @Test
    void anAuthorityOfOnesOwnIsTrustedIfJavaIsToldOfIt() throws IOException, InterruptedException {
        String[] origins = {
            "https://127.0.0.1:" + https.getAddress().getPort() + "/docs.zip",
            "git:https://127.0.0.1:" + https.getAddress().getPort() + "/.git"
        };

        String untrusted = sync(3, Map.of(), List.of(), origins);
        String trusted = sync(0, Map.of(), trust(), origins);

        assertThat(untrusted.lines().filter(line -> line.contains("error: ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains(
                                "Cannot be fetched: Java does not trust the certificate of the server; if it is one of your")
                        .contains("-Djavax.net.ssl.trustStore"));
        assertThat(trusted).doesNotContain("trust");
        assertThat(proxy.passed()).isEmpty();
    }

    @Test
    void whatAKilledRunHasLeftGoesWithTheNext() throws IOException, InterruptedException {
        Path scratch = Files.createDirectories(temp.resolve("scratch"));
        List<String> options = List.of("-Djava.io.tmpdir=" + scratch);
        String address = "git:http://127.0.0.1:" + http.getAddress().getPort();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        http.createContext("/silent", exchange -> {
            asked.countDown();
            try {
                killed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        Process process = process(command(options, address + "/silent"), Map.of())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        asked.await();
        process.destroyForcibly().waitFor();
        killed.countDown();
        assertThat(scratch).isDirectoryContaining("glob:**/fieldtable-git*");

        sync(0, Map.of(), options, address + "/.git");

        assertThat(scratch).isDirectoryNotContaining("glob:**/fieldtable-git*");
    }
}
