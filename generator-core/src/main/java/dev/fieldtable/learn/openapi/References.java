package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Follows {@code $ref} within a document; what leads out of it leads nowhere. */
final class References {
    static final String REFERENCE = "$ref";

    private static final int LONGEST_CHAIN = 50;

    private final Node root;

    References(Json document) {
        this.root = new Node(document, "#");
    }

    /** {@return the whole document} */
    Node root() {
        return root;
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
            each = target(reference);
        }
        return new Node(new Json.Null(), node.pointer());
    }

    /**
     * Finds a part by its place.
     *
     * @param reference the place, such as {@code #/components/schemas/Thing}
     * @return the part; {@code null} of JSON if nothing is there, or the place is in another document
     */
    Node target(String reference) {
        Node found = root;
        if (!reference.startsWith("#/")) {
            return new Node(new Json.Null(), reference);
        }
        for (String part : reference.substring(2).split("/", -1)) {
            found = below(found, Node.unescaped(decoded(part)));
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
