package dev.fieldtable.io;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words why a network did not do what was asked of it. */
public final class NetworkReason {
    /** A proxy wants to be told who asks, or has not believed it. */
    public static final String WHO_ASKS_PROXY = "the proxy wants a name and a password that it knows (status 407)";

    private static final int WHO_ASKS = 407;

    /** What Java's two clients say of a proxy that makes no way to a server. */
    private static final Pattern NO_WAY =
            Pattern.compile("(?:Unable to tunnel through proxy[^0-9]*+HTTP/[0-9.]++ |Tunnel failed, got: )([0-9]{3})");

    private NetworkReason() {}

    /**
     * Puts the reason into words.
     *
     * @param failure what was thrown, with its causes
     * @return a part of a sentence, without a full stop; nothing if it is nothing that is known here
     */
    public static Optional<String> of(Throwable failure) {
        Optional<String> reason = Optional.empty();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            Optional<String> deeper = ofItself(each);
            reason = deeper.isPresent() ? deeper : reason;
        }
        return reason;
    }

    private static Optional<String> ofItself(Throwable failure) {
        if (failure instanceof UnusableProxyException) {
            return Optional.ofNullable(failure.getMessage());
        }
        Matcher noWay = NO_WAY.matcher(String.valueOf(failure.getMessage()));
        if (noWay.find()) {
            return Optional.of(
                    Integer.parseInt(noWay.group(1)) == WHO_ASKS
                            ? WHO_ASKS_PROXY
                            : "the proxy makes no way to the server (status " + noWay.group(1) + ")");
        }
        if (failure instanceof UnknownHostException || failure instanceof UnresolvedAddressException) {
            return Optional.of("there is no host of that name");
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return Optional.of("the host cannot be reached");
        }
        if (failure instanceof CertPathBuilderException || failure instanceof CertPathValidatorException) {
            return Optional.of(
                    "Java does not trust the certificate of the server; if it is one of your own authority, let"
                            + " -Djavax.net.ssl.trustStore name a file that has it");
        }
        return Optional.empty();
    }
}
