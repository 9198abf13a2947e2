package dev.fieldtable.upstream;

import dev.fieldtable.io.Limits;
import dev.fieldtable.io.NetworkReason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gets a file over HTTP, into memory. */
final class Download {
    private static final int OK = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:");

    private Download() {}

    /**
     * Gets a file. Redirects are followed, but not from HTTPS to HTTP and not for ever.
     *
     * @throws UnreachableException if it cannot be had, or is larger or takes longer than allowed
     */
    static byte[] get(String address, Limits limits) throws UnreachableException {
        HttpRequest request = request(address, limits);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limits.silence())
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request, head -> head.statusCode() == OK ? new LimitedBody(limits.bytes()) : LimitedBody.ignored());
        try {
            HttpResponse<byte[]> response = answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
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
            answer.cancel(true);
        }
    }

    private static HttpRequest request(String address, Limits limits) throws UnreachableException {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new UnreachableException("only http and https are known here, not `" + scheme + "`");
            }
            return HttpRequest.newBuilder(uri)
                    .timeout(limits.silence())
                    .header("User-Agent", "fieldtable")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UnreachableException("it is no address: " + e.getMessage());
        }
    }

    private static String explain(HttpResponse<?> response) {
        int status = response.statusCode();
        if (status >= FIRST_REDIRECT && status < FIRST_ERROR) {
            return redirected(response);
        }
        return "the server answered with status " + status;
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
        return scheme.equals("http") && response.uri().getScheme().equalsIgnoreCase("https")
                ? "the server sends on from https to http, which is not followed"
                : "the server sends on to other addresses again and again";
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
        return failure instanceof IOException
                ? "the connection broke: " + failure.getMessage()
                : "the server answers with what makes no sense";
    }
}
