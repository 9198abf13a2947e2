package dev.fieldtable.io;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.util.Optional;

/** Says in words why a network did not do what was asked of it. */
public final class NetworkReason {
    private NetworkReason() {}

    /**
     * Puts the reason into words.
     *
     * @param failure what was thrown, with its causes
     * @return a part of a sentence, without a full stop; nothing if it is nothing that is known here
     */
    public static Optional<String> of(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            Optional<String> known = ofItself(each);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofItself(Throwable failure) {
        if (failure instanceof UnknownHostException || failure instanceof UnresolvedAddressException) {
            return Optional.of("there is no host of that name");
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return Optional.of("the host cannot be reached");
        }
        if (failure instanceof CertPathBuilderException || failure instanceof CertPathValidatorException) {
            return Optional.of("Java does not trust the certificate of the server");
        }
        return Optional.empty();
    }
}
