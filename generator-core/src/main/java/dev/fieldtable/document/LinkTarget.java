package dev.fieldtable.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What a link leads to.
 *
 * @param path the link path of a page
 * @param fragment the heading on that page, without {@code #}; empty for the page as a whole
 */
public record LinkTarget(String path, String fragment) {
    /**
     * Follows a link.
     *
     * @param from the link path of the page that the link stands on
     * @param link the link's destination as written
     * @return the target, which need not exist; nothing for an address of the web and for a link that climbs above the
     *     docs' root
     */
    public static Optional<LinkTarget> follow(String from, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String fragment = hash < 0 ? "" : decode(link.substring(hash + 1));
        if (path.isEmpty()) {
            return Optional.of(new LinkTarget(from, fragment));
        }
        int query = path.indexOf('?');
        if (query >= 0) {
            path = path.substring(0, query);
        }
        if (isAddress(path)) {
            return Optional.empty();
        }
        String start = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        return normalize(start + decode(path)).map(target -> new LinkTarget(target, fragment));
    }

    /** {@return whether the link leads to a page that may be there, but above the docs' root} */
    public static boolean climbsOut(String from, String link) {
        return !isAddress(link) && follow(from, link).isEmpty();
    }

    private static boolean isAddress(String link) {
        int colon = link.indexOf(':');
        return link.startsWith("//") || (colon >= 0 && link.indexOf('/') > colon);
    }

    private static Optional<String> normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String part = path.substring(start, end);
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
            start = end + 1;
        }
        return Optional.of(String.join("/", parts));
    }

    /** Decodes {@code %20} and its like; what is no such escape stays as it is. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                decoded.write(high * 16 + low);
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
