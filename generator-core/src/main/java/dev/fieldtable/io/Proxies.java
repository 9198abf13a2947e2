package dev.fieldtable.io;

import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which proxy leads to an address of the web. What Java itself was told counts before what a door has been told, and that
 * before the environment; to this machine itself only what Java was told leads.
 */
public final class Proxies {
    /**
     * Java tells proxies of servers that speak TLS no password, unless this says otherwise before its first connection. Whoever
     * gives a password for a proxy wants it to be told.
     */
    private static final String UNTOLD = "jdk.http.auth.tunneling.disabledSchemes";

    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

    private final Source source;

    /** Where proxies are named. */
    @FunctionalInterface
    private interface Source {
        Optional<HttpProxy> to(URI address, String scheme, int port) throws UnusableProxyException;
    }

    private Proxies(Source source, boolean tell) {
        this.source = source;
        if (tell && System.getProperty(UNTOLD) == null) {
            System.setProperty(UNTOLD, "");
        }
    }

    /** {@return those that the environment of this process names} */
    public static Proxies ofEnvironment() {
        return of(System.getenv());
    }

    /**
     * Those that an environment names.
     *
     * @param environment its variables
     * @return the proxies
     */
    public static Proxies of(Map<String, String> environment) {
        ProxyVariables variables = new ProxyVariables(environment);
        return new Proxies((address, scheme, port) -> variables.to(scheme, address.getHost(), port), variables.tell());
    }

    /**
     * Those that somebody else knows, whatever the environment names.
     *
     * @param selector knows them
     * @param passwords knows what they are told; {@code null} if they are told nothing
     * @return the proxies
     */
    public static Proxies of(ProxySelector selector, @Nullable Authenticator passwords) {
        return new Proxies(
                (address, scheme, port) -> selected(selector, address)
                        .map(proxy ->
                                new HttpProxy(proxy, passwords == null ? null : login(passwords, proxy, address))),
                passwords != null);
    }

    /**
     * Finds the proxy on the way to an address.
     *
     * @param address an address of HTTP, with a host
     * @return the proxy; nothing if the way is direct
     * @throws UnusableProxyException if what was said of it cannot be used; {@link NetworkReason} knows why
     */
    public Optional<HttpProxy> to(URI address) throws UnusableProxyException {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        ProxySelector java = ProxySelector.getDefault();
        Optional<Proxy> told = java == null ? Optional.empty() : selected(java, address);
        if (told.isPresent() || isTold(scheme)) {
            return told.map(proxy -> new HttpProxy(proxy, null));
        }
        if (NoProxy.isHere(address.getHost())) {
            return Optional.empty();
        }
        int port = address.getPort() < 0 ? PORTS.getOrDefault(scheme, -1) : address.getPort();
        return source.to(address, scheme, port);
    }

    /** Whoever has told Java of a proxy may have told it as well of hosts that none leads to. */
    private static boolean isTold(String scheme) {
        return System.getProperty(scheme + ".proxyHost") != null || System.getProperty("socksProxyHost") != null;
    }

    private static @Nullable PasswordAuthentication login(Authenticator passwords, Proxy proxy, URI address) {
        if (!(proxy.address() instanceof InetSocketAddress place)) {
            return null;
        }
        try {
            return passwords.requestPasswordAuthenticationInstance(
                    place.getHostString(),
                    place.getAddress(),
                    place.getPort(),
                    "http",
                    "",
                    "basic",
                    address.toURL(),
                    Authenticator.RequestorType.PROXY);
        } catch (MalformedURLException e) {
            return null;
        }
    }

    private static Optional<Proxy> selected(ProxySelector selector, URI address) {
        List<Proxy> proxies = selector.select(address);
        return proxies.stream().findFirst().filter(first -> first.type() != Proxy.Type.DIRECT);
    }
}
