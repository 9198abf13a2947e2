package dev.fieldtable.io;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proxy on the way to an address.
 *
 * @param proxy where it is
 * @param login the name and the password that it is told; {@code null} for none
 */
public record HttpProxy(Proxy proxy, @Nullable PasswordAuthentication login) {
    /** One whose host is asked for when it is used. */
    static HttpProxy at(String host, int port, @Nullable PasswordAuthentication login) {
        return new HttpProxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)), login);
    }

    /** {@return the value of the header {@code Proxy-Authorization}; nothing if it is told nothing} */
    public Optional<String> authorization() {
        return Optional.ofNullable(login).map(who -> BasicLogin.header(who.getUserName(), who.getPassword()));
    }

    /** {@return that it was on the way, as the end of a sentence} */
    public String byWayOf() {
        return ", by way of the proxy " + this;
    }

    /** {@return its host and its port: what it is told is nobody else's} */
    @Override
    public String toString() {
        return proxy.address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort()
                : "of Java";
    }
}
