package dev.fieldtable.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that is told who asks. Whatever host it is asked for is on this machine. */
final class LoopbackProxy implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> passed = new CopyOnWriteArrayList<>();
    private final String authorization;
    private final int httpPort;
    private final int httpsPort;

    LoopbackProxy(String authorization, int httpPort, int httpsPort) throws IOException {
        this.authorization = authorization;
        this.httpPort = httpPort;
        this.httpsPort = httpsPort;
        start(() -> {
            while (!server.isClosed()) {
                Socket client = server.accept();
                start(() -> serve(client));
            }
        });
    }

    int port() {
        return server.getLocalPort();
    }

    /** {@return the method and the host of all that was let through} */
    List<String> passed() {
        return passed;
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                String[] asked = head.split(" ", 3);
                // Names of headers mind no case.
                if (!head.replace("\r\nProxy-authorization:", "\r\nProxy-Authorization:")
                        .contains("\r\nProxy-Authorization: " + authorization + "\r\n")) {
                    say(
                            client,
                            "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0");
                    continue;
                }
                boolean tunnel = asked[0].equals("CONNECT");
                passed.add(asked[0] + " " + (tunnel ? asked[1] : asked[1].split("/", 4)[2]));
                try (Socket other = new Socket(InetAddress.getLoopbackAddress(), tunnel ? httpsPort : httpPort)) {
                    if (tunnel) {
                        say(client, "200 Connected");
                        start(() -> in.transferTo(other.getOutputStream()));
                    } else {
                        // One answer a connection, so that its end is that of the answer.
                        String path = "/" + asked[1].split("/", 4)[3];
                        other.getOutputStream()
                                .write(("GET " + path + " HTTP/1.0\r\nHost: docs.invalid\r\n\r\n")
                                        .getBytes(StandardCharsets.ISO_8859_1));
                    }
                    other.getInputStream().transferTo(client.getOutputStream());
                    return;
                }
            }
        }
    }

    private static void say(Socket client, String status) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** What comes before the body; nothing at the end. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @FunctionalInterface
    private interface Talk {
        void run() throws IOException;
    }

    /** Whoever hangs up ends the talk. */
    private static void start(Talk talk) {
        Thread thread = new Thread(() -> {
            try {
                talk.run();
            } catch (IOException e) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
