package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;

/**
 * A part of a document and its place.
 *
 * @param value the part
 * @param pointer its place, such as {@code #/components/schemas/Thing}; with the path of its file before it, if there are
 *     several
 */
record Node(Json value, String pointer) {
    Node below(String name) {
        return new Node(value.member(name).orElseGet(Json.Null::new), pointer + "/" + escaped(name));
    }

    Node item(int index) {
        return new Node(value.items().get(index), pointer + "/" + index);
    }

    boolean isThere() {
        return value.kind() != Json.Kind.NULL;
    }

    boolean isObject() {
        return value.kind() == Json.Kind.OBJECT;
    }

    /** {@return the last part of its place} */
    String name() {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
