package dev.fieldtable.upstream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** A web server that has a git repository: at {@code /smart} it knows git, at {@code /dumb} it has files. */
final class GitServer implements AutoCloseable {
    private final HttpServer server;
    private final Repository repository;

    /** What it wants to be told as a proxy; nothing if it is none. */
    private String wanted = "";

    private int passed;
    private int refused;

    GitServer(Repository repository) throws IOException {
        this.repository = repository;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/smart/info/refs",
                exchange -> serve(
                        exchange,
                        "advertisement",
                        (pack, in, out) -> pack.sendAdvertisedRefs(
                                new PacketLineOutRefAdvertiser(new PacketLineOut(out)), "git-upload-pack")));
        server.createContext(
                "/smart/git-upload-pack",
                exchange -> serve(exchange, "result", (pack, in, out) -> pack.upload(in, out, null)));
        server.createContext("/dumb", this::file);
        server.start();
    }

    String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    /** Where it listens, for those who take it for a proxy: it has the same whatever host it is asked for. */
    InetSocketAddress socket() {
        return server.getAddress();
    }

    /** Lets nobody through any more who does not tell it this. */
    void want(String authorization) {
        wanted = authorization;
    }

    /** {@return how many requests it has answered as a proxy that is told who asks} */
    int passed() {
        return passed;
    }

    /** {@return how many it has not let through} */
    int refused() {
        return refused;
    }

    private boolean isRefused(HttpExchange exchange) throws IOException {
        if (wanted.equals(exchange.getRequestHeaders().getFirst("Proxy-Authorization"))) {
            passed++;
        } else if (!wanted.isEmpty()) {
            refused++;
            exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"a proxy\"");
            exchange.sendResponseHeaders(407, -1);
            return true;
        }
        return false;
    }

    @FunctionalInterface
    private interface Service {
        void serve(UploadPack pack, InputStream in, OutputStream out) throws IOException;
    }

    private void serve(HttpExchange exchange, String what, Service service) throws IOException {
        try (exchange) {
            if (isRefused(exchange)) {
                return;
            }
            UploadPack pack = new UploadPack(repository);
            pack.setBiDirectionalPipe(false);
            String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
            pack.setExtraParameters(protocol == null ? List.of() : List.of(protocol.split(":")));
            exchange.getResponseHeaders().set("Content-Type", "application/x-git-upload-pack-" + what);
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            InputStream in = zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
            exchange.sendResponseHeaders(200, 0);
            service.serve(pack, in, exchange.getResponseBody());
        }
    }

    private void file(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (isRefused(exchange)) {
                return;
            }
            Path file = repository
                    .getDirectory()
                    .toPath()
                    .resolve(exchange.getRequestURI().getPath().substring("/dumb/".length()));
            byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(content.length == 0 ? 404 : 200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
