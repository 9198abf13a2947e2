package dev.fieldtable.io;

import java.net.PasswordAuthentication;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proxies that {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code NO_PROXY} name, read as curl and git read them. */
final class ProxyVariables {
    /** What curl takes where no port is said. */
    private static final int USUAL_PORT = 1080;

    private static final int LAST_PORT = 65_535;

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+)://");
    private static final Pattern PLACE =
            Pattern.compile("(\\[[0-9A-Fa-f:.]++\\]|[^\\s:/@\\[\\]]++)(?::([0-9]{1,5}))?/?");

    private final Map<String, String> environment;

    /**
     * What an environment names.
     *
     * @param environment its variables
     */
    ProxyVariables(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Finds the proxy on the way to a host.
     *
     * @param scheme {@code http} or {@code https}
     * @param host the host
     * @param port its port
     * @return the proxy; nothing if none is named
     * @throws UnusableProxyException if what is named is no proxy that can be used
     */
    Optional<HttpProxy> to(String scheme, String host, int port) throws UnusableProxyException {
        if (NoProxy.of(first("no_proxy", "NO_PROXY").map(this::value).orElse(""))
                .has(host, port)) {
            return Optional.empty();
        }
        String lower = scheme + "_proxy";
        Optional<String> name = first(lower, lower.toUpperCase(Locale.ROOT));
        return name.isPresent() ? Optional.of(proxy(name.get(), value(name.get()))) : Optional.empty();
    }

    /** {@return whether there is one that is to be told who asks} */
    boolean tell() {
        return Stream.of("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY")
                .anyMatch(name -> value(name).contains("@"));
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private Optional<String> first(String lower, String upper) {
        if (!value(lower).isEmpty()) {
            return Optional.of(lower);
        }
        // Where a web server runs programs, HTTP_PROXY is what a stranger has sent in a header called Proxy.
        boolean foreign = upper.equals("HTTP_PROXY") && environment.containsKey("REQUEST_METHOD");
        return value(upper).isEmpty() || foreign ? Optional.empty() : Optional.of(upper);
    }

    private static HttpProxy proxy(String name, String value) throws UnusableProxyException {
        Matcher scheme = SCHEME.matcher(value);
        boolean said = scheme.lookingAt();
        if (said && !scheme.group(1).equalsIgnoreCase("http")) {
            throw new UnusableProxyException(
                    name + " names a proxy of `" + scheme.group(1) + ":`, and only those of `http:` can be used");
        }
        String rest = said ? value.substring(scheme.end()) : value;
        int at = rest.lastIndexOf('@');
        Matcher place = PLACE.matcher(rest.substring(at + 1));
        if (!place.matches()) {
            throw noProxy(name);
        }
        int port = place.group(2) == null ? USUAL_PORT : Integer.parseInt(place.group(2));
        if (port == 0 || port > LAST_PORT) {
            throw noProxy(name);
        }
        return HttpProxy.at(place.group(1), port, at < 0 ? null : login(name, rest.substring(0, at)));
    }

    private static @Nullable PasswordAuthentication login(String name, String user) throws UnusableProxyException {
        int colon = user.indexOf(':');
        try {
            String who = decoded(colon < 0 ? user : user.substring(0, colon));
            String password = colon < 0 ? "" : decoded(user.substring(colon + 1));
            return who.isEmpty() && password.isEmpty() ? null : new PasswordAuthentication(who, password.toCharArray());
        } catch (IllegalArgumentException e) {
            throw noProxy(name);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The value is not shown: there may be a password in it. */
    private static UnusableProxyException noProxy(String name) {
        return new UnusableProxyException(name + " is no address of a proxy, such as http://proxy.example.com:3128 or"
                + " http://user:password@proxy.example.com:3128");
    }
}
