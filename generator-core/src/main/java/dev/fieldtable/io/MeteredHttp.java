package dev.fieldtable.io;

import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.JDKHttpConnection;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;
import org.jspecify.annotations.Nullable;

/** Makes connections that go by way of the user's proxies, and of which a meter measures what comes. */
final class MeteredHttp extends JDKHttpConnectionFactory {
    private final Meter meter;
    private final Proxies proxies;

    /** The one on the way to what was asked for last. */
    private Optional<HttpProxy> last = Optional.empty();

    private final Set<String> told = new HashSet<>();

    /**
     * Java remembers by this what a proxy has taken, so that it is one for all connections. Who asks again has not taken it, and
     * would be told the same twenty times.
     */
    private final Authenticator passwords = new Authenticator() {
        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY && told.add(last.toString())
                    ? last.map(HttpProxy::login).orElse(null)
                    : null;
        }
    };

    MeteredHttp(Meter meter, Proxies proxies) {
        this.meter = meter;
        this.proxies = proxies;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        last = proxies.to(place(url));
        return new Connection(
                last.map(HttpProxy::login).isPresent() ? told(url) : url,
                last.map(HttpProxy::proxy).orElse(Proxy.NO_PROXY),
                meter);
    }

    /** The library knows those proxies alone that Java was told of. */
    @Override
    public HttpConnection create(URL url, Proxy ofJava) throws IOException {
        return create(url);
    }

    /** {@return by way of which proxy it was tried last, as the end of a sentence; empty if the way was direct} */
    String byWayOf() {
        return last.map(HttpProxy::byWayOf).orElse("");
    }

    private static URI place(URL url) throws IOException {
        try {
            return new URI(url.getProtocol(), null, url.getHost(), url.getPort(), null, null, null);
        } catch (URISyntaxException e) {
            throw new IOException("it is no address: " + e.getReason(), e);
        }
    }

    /** The same address; the library opens its connections itself, and has no way to tell them of passwords for proxies. */
    private URL told(URL url) throws IOException {
        return new URL(null, url.toExternalForm(), new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL each) throws IOException {
                return openConnection(each, Proxy.NO_PROXY);
            }

            @Override
            protected URLConnection openConnection(URL each, Proxy proxy) throws IOException {
                URLConnection connection = new URL(each.toExternalForm()).openConnection(proxy);
                if (connection instanceof HttpURLConnection http) {
                    http.setAuthenticator(passwords);
                }
                return connection;
            }
        });
    }

    private static final class Connection extends JDKHttpConnection {
        private final Meter meter;

        Connection(URL url, Proxy proxy, Meter meter) throws IOException {
            super(url, proxy);
            this.meter = meter;
        }

        @Override
        public int getResponseCode() throws IOException {
            int status = super.getResponseCode();
            if (status == HttpURLConnection.HTTP_PROXY_AUTH) {
                throw new UnusableProxyException(NetworkReason.WHO_ASKS_PROXY);
            }
            return status;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            meter.check();
            return meter.measured(super.getInputStream());
        }
    }
}
