package dev.fieldtable.io;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hosts that no proxy leads to, as curl reads {@code NO_PROXY}: a name is meant with all that end with it, {@code *} is
 * all, an address of IP is meant as such, and may have the number of its bits behind it that count. A port may be named, too.
 */
final class NoProxy {
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern IP_V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern IP_V6 = Pattern.compile("[0-9a-f:][0-9a-f:.]*+");
    private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final int BYTE = 8;

    private final List<String> names;

    private NoProxy(List<String> names) {
        this.names = names;
    }

    static NoProxy of(String list) {
        return new NoProxy(Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** {@return whether no proxy leads to a host} */
    boolean has(String host, int port) {
        String plain = plain(host.toLowerCase(Locale.ROOT));
        return names.stream().anyMatch(name -> isMeant(name, plain, port));
    }

    /** The name of a host without the brackets and dots that mean nothing. */
    private static String plain(String name) {
        String bare = name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
        String begun = bare.startsWith("*.") ? bare.substring(2) : bare.startsWith(".") ? bare.substring(1) : bare;
        return begun.endsWith(".") ? begun.substring(0, begun.length() - 1) : begun;
    }

    private static boolean isMeant(String name, String host, int port) {
        if (name.equals("*")) {
            return true;
        }
        // The colons of an address that stands in no brackets are its own.
        boolean ported =
                PORT.matcher(name).find() && (name.indexOf(':') == name.lastIndexOf(':') || name.contains("]:"));
        int end = ported ? name.lastIndexOf(':') : name.length();
        if (ported && Integer.parseInt(name.substring(end + 1)) != port) {
            return false;
        }
        String meant = name.substring(0, end);
        int slash = meant.indexOf('/');
        Optional<byte[]> address = ip(host);
        if (address.isPresent()) {
            return ip(plain(slash < 0 ? meant : meant.substring(0, slash)))
                    .filter(net -> isWithin(address.get(), net, slash < 0 ? "" : meant.substring(slash + 1)))
                    .isPresent();
        }
        String suffix = plain(meant);
        return host.equals(suffix) || (!suffix.isEmpty() && host.endsWith("." + suffix));
    }

    private static boolean isWithin(byte[] address, byte[] net, String bits) {
        int all = net.length * BYTE;
        if (address.length != net.length
                || !(bits.isEmpty() || BITS.matcher(bits).matches())) {
            return false;
        }
        int free = all - (bits.isEmpty() ? all : Integer.parseInt(bits));
        return free >= 0 && new BigInteger(1, address).shiftRight(free).equals(new BigInteger(1, net).shiftRight(free));
    }

    /** {@return whether a host is this machine itself, by its name} */
    static boolean isHere(String host) {
        String plain = plain(host.toLowerCase(Locale.ROOT));
        return plain.equals("localhost")
                || ip(plain).filter(NoProxy::isLoopback).isPresent();
    }

    private static boolean isLoopback(byte[] address) {
        try {
            return InetAddress.getByAddress(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The bytes of an address; nobody is asked for that of a name. */
    private static Optional<byte[]> ip(String text) {
        boolean sixth = text.contains(":") && IP_V6.matcher(text).matches();
        if (!sixth && !IP_V4.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
