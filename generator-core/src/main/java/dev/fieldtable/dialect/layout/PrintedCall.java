package dev.fieldtable.dialect.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an operation is called by over HTTP, as people print it: {@code GET /pets/{id}}.
 *
 * @param before what stands before it in its line, without what only keeps the two apart
 * @param method the method
 * @param path the path, with the names of its parameters in braces
 */
record PrintedCall(String before, String method, String path) {
    private static final Set<String> METHODS =
            Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

    private static final String PROTOCOL = "HTTP/";
    private static final Set<String> SEPARATORS = Set.of("%", "|", ":", "-", "\u2013", "\u2014");
    private static final String METHOD_ATTRIBUTE = " method=\"";

    /** {@return whether another one is the same request, whatever stands before it} */
    boolean isSame(PrintedCall other) {
        return method.equals(other.method) && path.equals(other.path);
    }

    /**
     * Looks for a call at the end of a line.
     *
     * @param seen what a reader sees of the line
     * @return the call; nothing if the line does not end with one
     */
    static Optional<PrintedCall> in(String seen) {
        List<String> words = List.of(seen.strip().split("\\s+"));
        int path = words.size() - 1;
        if (path > 1 && words.get(path).startsWith(PROTOCOL)) {
            path--;
        }
        if (path < 1
                || !METHODS.contains(words.get(path - 1))
                || !words.get(path).startsWith("/")) {
            return Optional.empty();
        }
        int before = path - 1;
        while (before > 0 && SEPARATORS.contains(words.get(before - 1))) {
            before--;
        }
        return Optional.of(new PrintedCall(
                String.join(" ", words.subList(0, before)), words.get(path - 1), templated(words.get(path))));
    }

    /**
     * Looks for a call in the tag of a component, such as {@code <Route method="GET">/pets</Route>}.
     *
     * @param line a line of Markdown
     * @return the method, and the Markdown of the path behind it; nothing if the line is no such tag
     */
    static Optional<String> ofTag(String line) {
        int attribute = line.startsWith("<") ? line.indexOf(METHOD_ATTRIBUTE) : -1;
        int open = line.indexOf('>');
        int close = line.lastIndexOf("</");
        if (attribute < 0 || open < attribute || close < open || !line.endsWith(">")) {
            return Optional.empty();
        }
        int from = attribute + METHOD_ATTRIBUTE.length();
        int end = line.indexOf('"', from);
        return end < 0 || end > open
                ? Optional.empty()
                : Optional.of(line.substring(from, end) + " " + line.substring(open + 1, close));
    }

    /** Parameters may be written as routers have them, or with a note behind their names of where links lead. */
    private static String templated(String path) {
        StringBuilder templated = new StringBuilder();
        for (String segment : withoutNotes(path).substring(1).split("/", -1)) {
            templated.append('/').append(segment(segment));
        }
        return templated.toString();
    }

    private static String withoutNotes(String path) {
        StringBuilder plain = new StringBuilder();
        boolean named = false;
        boolean noted = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            named = c == '{' || (named && c != '}');
            noted = named && (noted || c == '#');
            if (!noted) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String segment(String segment) {
        boolean colon = segment.length() > 1 && segment.startsWith(":") && isName(segment.substring(1));
        boolean angles = segment.length() > 2
                && segment.startsWith("<")
                && segment.endsWith(">")
                && isName(segment.substring(1, segment.length() - 1));
        if (colon || angles) {
            return "{" + segment.substring(1, segment.length() - (angles ? 1 : 0)) + "}";
        }
        return segment;
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }
}
