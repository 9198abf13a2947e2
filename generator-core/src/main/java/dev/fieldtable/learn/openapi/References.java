package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows {@code $ref} within a document, which may be in several files; what leads out of these leads nowhere. */
final class References {
    static final String REFERENCE = "$ref";

    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Node> roots = new LinkedHashMap<>();

    /**
     * Prepares.
     *
     * @param files the files of the document by their paths, the first one first; of the only one, places need no path
     */
    References(Map<String, Json> files) {
        files.forEach((path, json) -> roots.put(path, new Node(json, (files.size() == 1 ? "" : path) + "#")));
    }

    /** {@return what is in each file} */
    List<Node> roots() {
        return new ArrayList<>(roots.values());
    }

    /** {@return what is in the first file} */
    Node root() {
        return roots.values().iterator().next();
    }

    /**
     * Follows the reference that a part may be, and those that this one leads to.
     *
     * @param node the part
     * @return what is meant; {@code null} of JSON if nothing is there, or the references go round in circles
     */
    Node resolve(Node node) {
        Node each = node;
        for (int links = 0; links < LONGEST_CHAIN; links++) {
            String reference = each.value().textOf(REFERENCE);
            if (reference.isEmpty()) {
                return each;
            }
            each = target(each, reference);
        }
        return new Node(new Json.Null(), node.pointer());
    }

    /**
     * Finds the end of a chain of references that leads nowhere.
     *
     * @param node a part that is a reference
     * @return the last part of the chain
     */
    Node last(Node node) {
        Node each = node;
        for (int links = 0; links < LONGEST_CHAIN; links++) {
            Node next = target(each, each.value().textOf(REFERENCE));
            if (next.value().textOf(REFERENCE).isEmpty()) {
                return each;
            }
            each = next;
        }
        return each;
    }

    /**
     * Finds what a reference leads to.
     *
     * @param from the part that has the reference
     * @param reference the reference, such as {@code #/components/schemas/Thing} or {@code ../Thing.json}
     * @return the part; {@code null} of JSON if nothing is there, or it is in none of the files
     */
    Node target(Node from, String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        String own = path(from.pointer());
        return target(file.isEmpty() ? own : resolved(own, file), fragment, reference);
    }

    private String path(String place) {
        return roots.size() == 1
                ? roots.keySet().iterator().next()
                : place.substring(0, Math.max(0, place.indexOf('#')));
    }

    /** A path that counts from the folder of another one. */
    private static String resolved(String from, String path) {
        Deque<String> steps = new ArrayDeque<>(List.of(from.split("/", -1)));
        steps.removeLast();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /**
     * Finds a part by its place.
     *
     * @param place the file and the place in it, as in {@link Node#pointer}
     * @return the part; {@code null} of JSON if nothing is there, or it is in none of the files
     */
    Node target(String place) {
        return target(path(place), place.substring(place.indexOf('#') + 1), place);
    }

    private Node target(String path, String fragment, String place) {
        Node found = roots.get(path);
        if (found == null || !(fragment.isEmpty() || fragment.startsWith("/"))) {
            return new Node(new Json.Null(), place);
        }
        if (!fragment.isEmpty()) {
            for (String part : fragment.substring(1).split("/", -1)) {
                found = below(found, Node.unescaped(decoded(part)));
            }
        }
        return found;
    }

    private static Node below(Node node, String part) {
        if (node.value().kind() == Json.Kind.LIST && part.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(part);
            return index < node.value().items().size() ? node.item(index) : node.below(part);
        }
        return node.below(part);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
