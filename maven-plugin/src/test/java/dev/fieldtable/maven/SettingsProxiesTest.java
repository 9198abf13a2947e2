package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.project.Workplace;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.apache.maven.settings.Proxy;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultProxySelector;
import org.junit.jupiter.api.Test;

class SettingsProxiesTest {
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();

    /** As Maven makes it of settings. */
    @SuppressWarnings("deprecation") // Maven has no other way to make a session.
    private Workplace place(boolean active) {
        Proxy said = new Proxy();
        said.setActive(active);
        said.setHost("proxy.example.com");
        request.addProxy(said);
        DefaultRepositorySystemSession repositories = MavenRepositorySystemUtils.newSession();
        repositories.setProxySelector(new DefaultProxySelector()
                .add(
                        new org.eclipse.aether.repository.Proxy(
                                "http",
                                "proxy.example.com",
                                3128,
                                new AuthenticationBuilder()
                                        .addUsername("reader")
                                        .addPassword("secret")
                                        .build()),
                        "*.example.org|localhost"));
        return SettingsProxies.lend(
                Workplace.in(Path.of("")),
                new MavenSession(null, repositories, request, new DefaultMavenExecutionResult()));
    }

    private static String way(Workplace place, String address) {
        ProxySelector proxies = Optional.ofNullable(place.proxies()).orElseThrow();
        List<java.net.Proxy> found = proxies.select(URI.create(address));
        return found.get(0).address() instanceof InetSocketAddress at
                ? at.getHostString() + ":" + at.getPort()
                : "direct";
    }

    @Test
    void theProxiesOfTheSettingsAreLent() {
        Workplace place = place(true);

        assertThat(way(place, "https://example.com")).isEqualTo("proxy.example.com:3128");
        assertThat(way(place, "http://example.com:8080")).isEqualTo("proxy.example.com:3128");
        assertThat(way(place, "https://docs.example.org")).isEqualTo("direct");
    }

    @Test
    void theirPasswordsAreLent() throws MalformedURLException {
        Authenticator passwords =
                Optional.ofNullable(place(true).proxyPasswords()).orElseThrow();

        PasswordAuthentication login = passwords.requestPasswordAuthenticationInstance(
                "proxy.example.com",
                null,
                3128,
                "http",
                "",
                "basic",
                new URL("https://example.com"),
                Authenticator.RequestorType.PROXY);

        assertThat(login.getUserName()).isEqualTo("reader");
        assertThat(new String(login.getPassword())).isEqualTo("secret");
    }

    @Test
    void withoutAnActiveOneTheEnvironmentIsAsked() {
        assertThat(place(false).proxies()).isNull();
    }
}
