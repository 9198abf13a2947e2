package dev.fieldtable.upstream;

import dev.fieldtable.io.HttpProxy;
import dev.fieldtable.io.Limits;
import dev.fieldtable.io.Netrc;
import dev.fieldtable.io.NetworkReason;
import dev.fieldtable.io.Proxies;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gets a file over HTTP, into memory. */
final class Download {
    private static final int OK = 200;
    private static final int WHO_ASKS = 401;
    private static final int WHO_ASKS_PROXY = 407;

    /** Those that say where the same is to be asked for, by RFC 9110. */
    private static final Set<Integer> SENT_ON = Set.of(301, 302, 303, 307, 308);

    private static final int MOST_REDIRECTS = 5;

    private static final String NONSENSE = "the server answers with what makes no sense";

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:");

    private final Limits limits;
    private final Proxies proxies;
    private final HttpClient client;

    /** The proxies on the way to what was asked for last; the client asks for those of the same address. */
    private volatile Optional<HttpProxy> proxy = Optional.empty();

    /** What is under way, to be given up where it takes too long; nothing begins after that. */
    private final AtomicReference<@Nullable CompletableFuture<?>> underWay = new AtomicReference<>();

    private volatile boolean givenUp;

    private Download(Limits limits, Proxies proxies) {
        this.limits = limits;
        this.proxies = proxies;
        // A client that goes on by itself tells the next host what was meant for the first.
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(new LastProxy())
                .connectTimeout(limits.silence())
                .build();
    }

    /**
     * Gets a file. Redirects are followed, but not from HTTPS to HTTP and not for ever. A host that {@code ~/.netrc} names is told
     * what that says, and no other.
     *
     * @param address an address of HTTP
     * @param limits how much patience there is
     * @param proxies which proxies lead to it
     * @return the file
     * @throws UnreachableException if it cannot be had, or is larger or takes longer than allowed
     */
    static byte[] get(String address, Limits limits, Proxies proxies) throws UnreachableException {
        Download download = new Download(limits, proxies);
        try {
            return download.get(uri(address));
        } catch (UnreachableException e) {
            throw new UnreachableException(
                    e.why() + download.proxy.map(HttpProxy::byWayOf).orElse(""));
        }
    }

    private byte[] get(URI address) throws UnreachableException {
        try {
            HttpResponse<byte[]> response =
                    send(address, MOST_REDIRECTS).get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new UnreachableException(explain(response));
            }
            return response.body();
        } catch (TimeoutException e) {
            throw new UnreachableException(limits.tooLong());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException("the run was interrupted");
        } catch (ExecutionException e) {
            throw new UnreachableException(explain(e.getCause(), limits));
        } finally {
            giveUp();
        }
    }

    private CompletableFuture<HttpResponse<byte[]>> send(URI address, int redirects) {
        try {
            proxy = proxies.to(address);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(limits.silence()).header("User-Agent", "fieldtable");
        Netrc.authorization(address.getHost()).ifPresent(value -> request.header("Authorization", value));
        proxy.flatMap(HttpProxy::authorization).ifPresent(value -> request.header("Proxy-Authorization", value));
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(
                request.build(),
                head -> head.statusCode() == OK ? new LimitedBody(limits.bytes()) : LimitedBody.ignored());
        underWay.set(sent);
        if (givenUp) {
            sent.cancel(true);
        }
        return sent.thenCompose(response -> next(response)
                .filter(to -> redirects > 0)
                .map(to -> send(to, redirects - 1))
                .orElseGet(() -> CompletableFuture.completedFuture(response)));
    }

    private void giveUp() {
        givenUp = true;
        CompletableFuture<?> last = underWay.get();
        if (last != null) {
            last.cancel(true);
        }
    }

    /** Where to ask next; nowhere if that is not followed. */
    private static Optional<URI> next(HttpResponse<?> response) {
        URI from = response.uri();
        return Optional.of(response)
                .filter(each -> SENT_ON.contains(each.statusCode()))
                .flatMap(each -> each.headers().firstValue("Location"))
                .map(from::resolve)
                .filter(to -> isWeb(to) && !(isHttps(from) && !isHttps(to)));
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null && (isHttps(address) || "http".equalsIgnoreCase(address.getScheme()));
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static URI uri(String address) throws UnreachableException {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new UnreachableException("it is no address: " + e.getMessage());
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new UnreachableException("only http and https are known here, not `" + scheme + "`");
        }
        if (uri.getHost() == null) {
            throw new UnreachableException("it is no address: there is no host in it");
        }
        return uri;
    }

    private static String explain(HttpResponse<?> response) {
        int status = response.statusCode();
        if (SENT_ON.contains(status)) {
            return redirected(response);
        }
        if (status == WHO_ASKS_PROXY) {
            return NetworkReason.WHO_ASKS_PROXY;
        }
        return "the server answered with status " + status
                + (status == WHO_ASKS ? "; who asks is taken from ~/.netrc" : "");
    }

    /** What is not followed is told of by where it leads; the rest was followed as often as is reasonable. */
    private static String redirected(HttpResponse<?> response) {
        String to = response.headers().firstValue("Location").orElse("");
        String scheme = SCHEME.matcher(to).lookingAt()
                ? to.substring(0, to.indexOf(':')).toLowerCase(Locale.ROOT)
                : response.uri().getScheme();
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "the server sends on to an address of `" + scheme + ":`, which is not followed";
        }
        if (scheme.equals("http") && isHttps(response.uri())) {
            return "the server sends on from https to http, which is not followed";
        }
        return next(response).isPresent() ? "the server sends on to other addresses again and again" : NONSENSE;
    }

    private static String explain(@Nullable Throwable failure, Limits limits) {
        if (failure instanceof HttpTimeoutException) {
            return limits.tooSilent();
        }
        if (failure instanceof LimitedBody.TooLargeException) {
            return limits.tooLarge();
        }
        Optional<String> known = failure == null ? Optional.empty() : NetworkReason.of(failure);
        if (known.isPresent()) {
            return known.get();
        }
        return failure instanceof IOException ? "the connection broke: " + failure.getMessage() : NONSENSE;
    }

    private final class LastProxy extends ProxySelector {
        @Override
        public List<Proxy> select(URI address) {
            return List.of(proxy.map(HttpProxy::proxy).orElse(Proxy.NO_PROXY));
        }

        @Override
        public void connectFailed(URI address, SocketAddress at, IOException failure) {
            // There is no other way.
        }
    }
}
