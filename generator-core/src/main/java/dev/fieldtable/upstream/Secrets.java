package dev.fieldtable.upstream;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells by its look whether an address holds what only its user may know. */
final class Secrets {
    private static final Set<String> WORDS = Set.of(
            "token",
            "secret",
            "password",
            "passwd",
            "pass",
            "pwd",
            "key",
            "apikey",
            "sig",
            "signature",
            "auth",
            "jwt",
            "credential",
            "credentials",
            "session",
            "accesstoken");

    private Secrets() {}

    /** {@return whether there is a name, a password or a token in it; paths have none} */
    static boolean areIn(String location) {
        return Origin.Parts.isAddress(location) && (hasUser(location) || hasToken(location));
    }

    /** Over HTTP, even a name alone is as good as a password: tokens are given so. */
    private static boolean hasUser(String location) {
        String user;
        try {
            user = URI.create(location).getRawUserInfo();
        } catch (IllegalArgumentException e) {
            return location.indexOf('@') >= 0;
        }
        return user != null && (user.indexOf(':') >= 0 || location.startsWith("http"));
    }

    private static boolean hasToken(String location) {
        String[] parts = location.split("[?&;#]", -1);
        return Arrays.stream(parts, 1, parts.length).anyMatch(Secrets::isToken);
    }

    private static boolean isToken(String parameter) {
        int equals = parameter.indexOf('=');
        return equals >= 0
                && equals < parameter.length() - 1
                && Arrays.stream(parameter
                                .substring(0, equals)
                                .toLowerCase(Locale.ROOT)
                                .split("[^a-z]+", -1))
                        .anyMatch(WORDS::contains);
    }
}
