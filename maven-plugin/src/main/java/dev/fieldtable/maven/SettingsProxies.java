package dev.fieldtable.maven;

import dev.fieldtable.project.Workplace;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** The proxies of {@code settings.xml}, as Maven itself chooses among them, and with passwords that it has decrypted. */
final class SettingsProxies extends ProxySelector {
    private final RepositorySystemSession session;

    private SettingsProxies(RepositorySystemSession session) {
        this.session = session;
    }

    /** Lends them to a place, where any is active; else the place stays as it is. */
    static Workplace lend(Workplace place, MavenSession session) {
        if (session.getSettings().getActiveProxy() == null) {
            return place;
        }
        SettingsProxies proxies = new SettingsProxies(session.getRepositorySession());
        return place.withProxies(proxies, proxies.new Passwords());
    }

    @Override
    public List<Proxy> select(URI address) {
        org.eclipse.aether.repository.Proxy proxy = to(address.toString()).getProxy();
        return List.of(
                proxy == null
                        ? Proxy.NO_PROXY
                        : new Proxy(
                                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
    }

    @Override
    public void connectFailed(URI address, SocketAddress at, IOException failure) {
        // There is no other way.
    }

    /** For Maven, whatever is fetched is of a repository. */
    private RemoteRepository to(String address) {
        RemoteRepository direct = new RemoteRepository.Builder("docs", "default", address).build();
        return new RemoteRepository.Builder(direct)
                .setProxy(session.getProxySelector().getProxy(direct))
                .build();
    }

    private final class Passwords extends Authenticator {
        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            try (AuthenticationContext known = AuthenticationContext.forProxy(
                    session, to(getRequestingURL().toString()))) {
                String name = known == null ? null : known.get(AuthenticationContext.USERNAME);
                String password = known == null ? null : known.get(AuthenticationContext.PASSWORD);
                return name == null
                        ? null
                        : new PasswordAuthentication(name, (password == null ? "" : password).toCharArray());
            }
        }
    }
}
