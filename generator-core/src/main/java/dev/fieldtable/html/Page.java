package dev.fieldtable.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page: what all of them have around their content, and what one of them brings along. It permits its own scripts and its
 * own style alone, by their hashes, and asks for nothing.
 */
public final class Page {
    private static final Pattern ROOM = Pattern.compile("\\{\\{([a-z-]++)\\}\\}");

    private final String title;
    private final String indexLabel;
    private final StringBuilder style = new StringBuilder(resource(Page.class, "page.css"));
    private final StringBuilder data = new StringBuilder();
    private final List<String> notices = new ArrayList<>();
    private final List<String> libraries = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private String tools = "";
    private String results = "";
    private String index = "";
    private String content = "";

    private Page(String title, String indexLabel) {
        this.title = title;
        this.indexLabel = indexLabel;
        scripts.add(resource(Page.class, "elements.js"));
        scripts.add(resource(Page.class, "frame.js"));
    }

    /**
     * A page without content.
     *
     * @param title what it is called, foreign text
     * @param indexLabel what its index is one of, in the plural; text of ours
     * @return the page
     */
    public static Page titled(String title, String indexLabel) {
        return new Page(title, indexLabel);
    }

    /**
     * Adds to what the page looks like.
     *
     * @param css rules
     * @return this page
     */
    public Page style(String css) {
        style.append(css);
        return this;
    }

    /**
     * Says what stands above the index.
     *
     * @param markup what stays in sight
     * @param below what it has found
     * @return this page
     */
    public Page tools(String markup, String below) {
        tools = markup;
        results = below;
        return this;
    }

    /**
     * Says what the page consists of.
     *
     * @param entries the index
     * @param sections the content
     * @return this page
     */
    public Page content(Html entries, Html sections) {
        index = entries.toString();
        content = sections.toString();
        return this;
    }

    /**
     * Adds what only a script reads.
     *
     * @param id what the script asks for it by
     * @param text any text
     * @return this page, which has the text compressed
     */
    public Page data(String id, String text) {
        data.append(new Html()
                .open("script", "type", "text/plain", "id", id)
                .text(Packed.of(text))
                .closeLine());
        return this;
    }

    /**
     * Adds a library, in the order in which they are asked for.
     *
     * @param notice whose it is; it is under the MIT License
     * @param script the library
     * @return this page
     */
    public Page library(String notice, String script) {
        notices.add(notice);
        libraries.add(script);
        return this;
    }

    /** {@return this page, whose scripts can have Java highlighted} */
    public Page highlighting() {
        return library(
                "Prism, Copyright (c) 2012 Lea Verou",
                joined(Page.class, "lib/prism-core.js", "lib/prism-clike.js", "lib/prism-java.js"));
    }

    /**
     * Adds to the page's script.
     *
     * @param script what may use all that was added before
     * @return this page
     */
    public Page script(String script) {
        scripts.add(script);
        return this;
    }

    /**
     * Texts that lie beside a class.
     *
     * @param beside the class
     * @param names their names
     * @return the texts, one after the other
     */
    public static String joined(Class<?> beside, String... names) {
        return Stream.of(names).map(name -> resource(beside, name)).collect(Collectors.joining("\n"));
    }

    /**
     * A text that lies beside a class.
     *
     * @param beside the class
     * @param name its name
     * @return the text
     */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** {@return the page, ended with {@code \n}} */
    @Override
    public String toString() {
        String start = resource(Page.class, "start.js");
        String script = "(function () {\n\"use strict\";\n" + String.join("\n", scripts) + "})();\n";
        String hashes = Stream.concat(Stream.of(start, script), libraries.stream())
                .map(Page::hash)
                .sorted()
                .collect(Collectors.joining(" "));
        return filled(Map.ofEntries(
                Map.entry("title", new Html().text(title).toString()),
                Map.entry("style", style.toString()),
                Map.entry("style-hash", hash(style.toString())),
                Map.entry("script-hashes", hashes),
                Map.entry("start", start),
                Map.entry("tools", tools),
                Map.entry("results", results),
                Map.entry("index-label", indexLabel),
                Map.entry("index", index),
                Map.entry("content", content),
                Map.entry("data", data.toString()),
                Map.entry("licences", licences()),
                Map.entry(
                        "libraries",
                        libraries.stream()
                                .map(library -> "<script>" + library + "</script>\n")
                                .collect(Collectors.joining())),
                Map.entry("script", script)));
    }

    private String licences() {
        return "This page has in it, beside what Fieldtable has made of the docs:\n\n" + String.join("\n", notices)
                + "\n\n" + resource(Page.class, "licence.txt");
    }

    /** In one go: what comes into a room has no rooms. */
    private static String filled(Map<String, String> rooms) {
        String frame = resource(Page.class, "page.html");
        StringBuilder filled = new StringBuilder();
        Matcher room = ROOM.matcher(frame);
        int end = 0;
        while (room.find()) {
            filled.append(frame, end, room.start());
            filled.append(Objects.requireNonNull(rooms.get(room.group(1)), room.group()));
            end = room.end();
        }
        return filled.append(frame, end, frame.length()).toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
