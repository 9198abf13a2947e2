package com.example.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.plex.components.UserPlexAccount;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlexClientTest {
    private static final String TOKEN = "t0kenOfAnAccount0000";

    /** Read and changed by the threads of the server. */
    private volatile String account = ModelsContract.resource("account.json");

    private HttpServer server;
    private PlexClient client;

    @BeforeEach
    void startServer() throws IOException, URISyntaxException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/user", this::user);
        server.createContext(
                "/notifications", exchange -> answer(exchange, ModelsContract.resource("notifications.json")));
        server.start();
        client = client(TOKEN);
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void anAccountIsFetchedChangedAndSentBack() throws Exception {
        UserPlexAccount fetched = client.account();

        client.update(fetched.toBuilder().friendlyName("Countess").locale("en").build());

        UserPlexAccount changed = client.account();
        assertThat(changed.getFriendlyName()).isEqualTo("Countess");
        assertThat(changed.getLocale().get()).isEqualTo("en");
        assertThat(changed.toBuilder()
                        .friendlyName(fetched.getFriendlyName())
                        .locale(null)
                        .build())
                .isEqualTo(fetched);
    }

    @Test
    void whatHappenedIsFetched() throws Exception {
        assertThat(client.notifications().getNotifications())
                .extracting(Headlines::of)
                .contains("New: Metropolis");
    }

    @Test
    void anAccountThatIsNotAsDocumentedIsNeverSent() throws Exception {
        String before = account;
        account = "{\"id\": 1}";
        UserPlexAccount incomplete = client.account();
        account = before;

        assertThatThrownBy(() -> client.update(incomplete))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/email")
                .hasMessageContaining("/uuid");
        assertThat(account).isEqualTo(before);
    }

    @Test
    void aServerThatRefusesIsReported() {
        assertThatThrownBy(() -> client("wrong").account())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("401");
    }

    private PlexClient client(String token) throws URISyntaxException {
        String host = server.getAddress().getAddress().getHostAddress();
        int port = server.getAddress().getPort();
        return new PlexClient(new URI("http", null, host, port, "/", null, null), token);
    }

    private void user(HttpExchange exchange) throws IOException {
        if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Plex-Token"))) {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        if (exchange.getRequestMethod().equals("PUT")) {
            account = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        }
        answer(exchange, account);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
