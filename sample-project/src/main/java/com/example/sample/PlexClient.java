package com.example.sample;

import com.example.plex.components.UserPlexAccount;
import com.example.plex.components.UserPlexAccountValidator;
import com.example.plex.operations.NotificationPage;
import com.example.plex.support.Violation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the server with nothing but Java's own HTTP client, a plain Jackson mapper and the generated models. */
public final class PlexClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI server;
    private final String token;

    /**
     * A client.
     *
     * @param server where the server is found, such as {@code https://plex.example.com}
     * @param token what the server knows the account by
     */
    public PlexClient(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /**
     * Asks for the account that the token belongs to.
     *
     * @return the account, whether or not it is all that the docs promise
     * @throws IOException if the server cannot be reached or refuses
     * @throws InterruptedException if the wait for the answer is interrupted
     */
    public UserPlexAccount account() throws IOException, InterruptedException {
        return json.readValue(send(request("/user").GET()), UserPlexAccount.class);
    }

    /**
     * Asks for what happened.
     *
     * @return a page of notifications
     * @throws IOException if the server cannot be reached or refuses
     * @throws InterruptedException if the wait for the answer is interrupted
     */
    public NotificationPage notifications() throws IOException, InterruptedException {
        return json.readValue(send(request("/notifications").GET()), NotificationPage.class);
    }

    /**
     * Changes the account. What is not as documented is never sent.
     *
     * @param account the account as it should be
     * @throws IllegalArgumentException if the account is not as documented; the message has every violation
     * @throws IOException if the server cannot be reached or refuses
     * @throws InterruptedException if the wait for the answer is interrupted
     */
    public void update(UserPlexAccount account) throws IOException, InterruptedException {
        List<Violation> violations = UserPlexAccountValidator.validate(account);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("not as documented: " + violations);
        }
        send(request("/user")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(account))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Accept", "application/json")
                .header("X-Plex-Token", token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }
}
