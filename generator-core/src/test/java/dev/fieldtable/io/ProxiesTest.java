package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProxiesTest {
    private static String way(Map<String, String> environment, String address) throws UnusableProxyException {
        return Proxies.of(environment)
                .to(URI.create(address))
                .map(HttpProxy::toString)
                .orElse("direct");
    }

    @Test
    void each_scheme_has_its_variable_and_the_lower_case_counts_before_the_upper() throws UnusableProxyException {
        Map<String, String> all =
                Map.of("http_proxy", "one:1", "HTTP_PROXY", "two:2", "https_proxy", "three:3", "HTTPS_PROXY", "four:4");

        assertThat(way(all, "http://example.com/a")).isEqualTo("one:1");
        assertThat(way(all, "HTTPS://example.com/a")).isEqualTo("three:3");
        assertThat(way(Map.of("HTTPS_PROXY", "four:4"), "https://example.com")).isEqualTo("four:4");
        assertThat(way(Map.of("https_proxy", " ", "HTTPS_PROXY", "four:4"), "https://example.com"))
                .isEqualTo("four:4");
        assertThat(way(Map.of("HTTPS_PROXY", "four:4"), "http://example.com")).isEqualTo("direct");
    }

    @Test
    void what_a_web_server_was_sent_in_a_header_is_no_proxy() throws UnusableProxyException {
        Map<String, String> environment = new HashMap<>(Map.of("HTTP_PROXY", "two:2", "REQUEST_METHOD", "GET"));

        assertThat(way(environment, "http://example.com")).isEqualTo("direct");
        environment.put("http_proxy", "one:1");
        assertThat(way(environment, "http://example.com")).isEqualTo("one:1");
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example.com, proxy.example.com:1080",
        "proxy.example.com:3128, proxy.example.com:3128",
        "http://proxy.example.com:3128/, proxy.example.com:3128",
        "HTTP://my_proxy:3128, my_proxy:3128",
        "http://[2001:db8::1]:3128, [2001:db8::1]:3128",
        "reader:secret@proxy.example.com, proxy.example.com:1080",
    })
    void an_address_is_read_as_curl_reads_it(String value, String place) throws UnusableProxyException {
        assertThat(way(Map.of("https_proxy", value), "https://example.com")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "reader:secret, reader, secret",
        "re%3Aader:se%40cr%2Fet+, re:ader, se@cr/et+",
        "reader:se@cret, reader, se@cret",
        "reader, reader, ''",
        "reader:, reader, ''"
    })
    void a_name_and_a_password_are_told_and_not_shown(String user, String name, String password)
            throws UnusableProxyException {
        HttpProxy proxy = Proxies.of(Map.of("https_proxy", "http://" + user + "@proxy.example.com:3128"))
                .to(URI.create("https://example.com"))
                .orElseThrow();

        PasswordAuthentication login = Optional.ofNullable(proxy.login()).orElseThrow();
        assertThat(login.getUserName()).isEqualTo(name);
        assertThat(new String(login.getPassword())).isEqualTo(password);
        assertThat(proxy + proxy.byWayOf()).doesNotContain("reader", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http://reader:secret@",
                "proxy.example.com:99999",
                "proxy.example.com:0",
                "proxy.example.com:secret",
                "http://secret proxy",
                "http://secret%zz@proxy.example.com"
            })
    void what_is_no_address_is_refused_without_being_shown(String value) {
        assertThatThrownBy(() -> way(Map.of("https_proxy", value), "https://example.com"))
                .hasMessageStartingWith("https_proxy is no address of a proxy, such as ")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https", "socks5", "socks5h", "ftp"})
    void a_proxy_that_Java_cannot_use_is_refused_by_its_kind(String scheme) {
        assertThatThrownBy(() -> way(Map.of("HTTPS_PROXY", scheme + "://a:secret@proxy:3128"), "https://example.com"))
                .hasMessage("HTTPS_PROXY names a proxy of `" + scheme + ":`, and only those of `http:` can be used");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com | https://example.com",
                "example.com | https://docs.EXAMPLE.com",
                ".example.com | https://example.com",
                "*.example.com | https://docs.example.com",
                "example.com. | https://docs.example.com",
                "example.com | https://example.com.",
                "a, b example.com | https://docs.example.com",
                "* | https://example.com",
                "a,* | https://example.com",
                "example.com:443 | https://example.com",
                "example.com:8443 | https://docs.example.com:8443",
                "192.0.2.7 | https://192.0.2.7",
                "192.0.2.0/24 | https://192.0.2.7",
                "192.0.0.0/9 | https://192.64.2.7",
                "192.0.2.7:443 | https://192.0.2.7",
                "2001:db8::1 | https://[2001:db8:0::1]",
                "[2001:db8::1] | https://[2001:db8::1]",
                "[2001:db8::1]:443 | https://[2001:db8::1]",
                "2001:db8::/32 | https://[2001:db8:1::5]",
                "0.0.0.0/0 | https://192.0.2.7"
            })
    void a_host_that_is_left_out_is_asked_itself(String list, String address) throws UnusableProxyException {
        assertThat(way(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", list), address))
                .isEqualTo("direct");
        assertThat(way(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", "nobody", "no_proxy", list), address))
                .isEqualTo("direct");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com | https://notexample.com",
                "docs.example.com | https://example.com",
                "example.com:8443 | https://example.com",
                "example.com:443 | https://example.com:8443",
                ". | https://example.com",
                "ample.com | https://example.com",
                "192.0.2.8 | https://192.0.2.7",
                "2.7 | https://192.0.2.7",
                "192.0.2.0/30 | https://192.0.2.7",
                "192.0.2.0/99 | https://192.0.2.7",
                "192.0.2.0/x | https://192.0.2.7",
                "192.0.2.999 | https://192.0.2.7",
                "::/0 | https://192.0.2.7",
                "2001:db8::1 | https://[2001:db8::2]",
                "192.0.2.7 | https://example.com"
            })
    void another_host_is_not(String list, String address) throws UnusableProxyException {
        assertThat(way(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", list), address))
                .isEqualTo("proxy:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:1", "http://LOCALHOST.", "http://127.0.0.1", "http://127.8.8.8", "http://[::1]"
            })
    void this_machine_is_asked_itself(String address) throws UnusableProxyException {
        assertThat(way(Map.of("HTTP_PROXY", "proxy:1"), address)).isEqualTo("direct");
    }

    @Test
    void what_Java_was_told_counts_before_all_else() throws UnusableProxyException {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "proxy:1", "HTTP_PROXY", "proxy:1");
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                return List.of(
                        address.getHost().equals("example.com")
                                ? HttpProxy.at("of-java", 2, null).proxy()
                                : Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress at, java.io.IOException failure) {}
        });
        System.setProperty("https.proxyHost", "of-java");
        try {
            assertThat(way(environment, "https://example.com")).isEqualTo("of-java:2");
            // One of https.nonProxyHosts.
            assertThat(way(environment, "https://example.org")).isEqualTo("direct");
            assertThat(way(environment, "http://example.com")).isEqualTo("of-java:2");
            assertThat(way(environment, "http://example.org")).isEqualTo("proxy:1");
        } finally {
            System.clearProperty("https.proxyHost");
            ProxySelector.setDefault(before);
        }
    }
}
