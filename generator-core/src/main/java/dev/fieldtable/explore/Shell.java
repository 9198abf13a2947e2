package dev.fieldtable.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is around all content: the page with its style and its scripts, and rooms by name for what differs. The page permits
 * those scripts and that style alone, by their hashes.
 */
final class Shell {
    private static final Pattern ROOM = Pattern.compile("\\{\\{([a-z-]++)\\}\\}");

    /** Whoever is asked stands before who asks. */
    private static final String[] SCRIPTS = {
        "elements.js", "model.js", "search.js", "graph.js", "check.js", "source.js", "pages.js", "main.js"
    };

    private final String page;
    private final Map<String, String> rooms = new HashMap<>();

    private Shell(String page) {
        this.page = page;
    }

    static Shell load() {
        Shell shell = new Shell(resource("explorer.html"));
        Map<String, String> scripts = Map.of(
                "start", resource("start.js"),
                "search-library", resource("lib/minisearch.js"),
                "layout-library", resource("lib/dagre.js"),
                "highlight-library", joined("lib/", "prism-core.js", "prism-clike.js", "prism-java.js"),
                "script", "(function () {\n\"use strict\";\n" + joined("", SCRIPTS) + "})();\n");
        scripts.forEach(shell::fill);
        String style = resource("explorer.css");
        return shell.fill("style", style)
                .fill("style-hash", hash(style))
                .fill("licences", resource("licences.txt"))
                .fill(
                        "script-hashes",
                        scripts.values().stream().map(Shell::hash).sorted().collect(Collectors.joining(" ")));
    }

    private static String joined(String folder, String... names) {
        return Stream.of(names).map(name -> resource(folder + name)).collect(Collectors.joining("\n"));
    }

    Shell fill(String room, String content) {
        rooms.put(room, content);
        return this;
    }

    /** In one go: what comes into a room has no rooms. */
    @Override
    public String toString() {
        StringBuilder filled = new StringBuilder();
        Matcher room = ROOM.matcher(page);
        int end = 0;
        while (room.find()) {
            filled.append(page, end, room.start());
            filled.append(Objects.requireNonNull(rooms.get(room.group(1)), room.group()));
            end = room.end();
        }
        return filled.append(page, end, page.length()).toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Shell.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
