package dev.fieldtable.io;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.JDKHttpConnection;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;

/** Makes connections of which a meter measures what comes. */
final class MeteredHttp extends JDKHttpConnectionFactory {
    private final Meter meter;

    MeteredHttp(Meter meter) {
        this.meter = meter;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return new Connection(url, Proxy.NO_PROXY, meter);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        return new Connection(url, proxy, meter);
    }

    private static final class Connection extends JDKHttpConnection {
        private final Meter meter;

        Connection(URL url, Proxy proxy, Meter meter) throws IOException {
            super(url, proxy);
            this.meter = meter;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            meter.check();
            return meter.measured(super.getInputStream());
        }
    }
}
