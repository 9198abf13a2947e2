package dev.fieldtable.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes a tree of JSON with every value on a line of its own, and remembers which. */
final class JsonLines {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> lines = new HashMap<>();
    private int line = 1;

    private JsonLines() {}

    static JsonLines of(JsonNode tree) {
        JsonLines lines = new JsonLines();
        lines.write(tree, "");
        return lines;
    }

    String text() {
        return text.toString();
    }

    /** The line of the value at a JSON pointer. */
    int line(String pointer) {
        return lines.getOrDefault(pointer, 0);
    }

    /** The JSON pointers of all values below the whole. */
    static List<String> pointers(JsonNode tree) {
        JsonLines lines = of(tree);
        List<String> pointers = new ArrayList<>(lines.lines.keySet());
        pointers.remove("");
        pointers.sort(null);
        return pointers;
    }

    private void write(JsonNode value, String pointer) {
        lines.put(pointer, line);
        if (!value.isContainerNode() || value.isEmpty()) {
            text.append(value);
            return;
        }
        text.append(value.isObject() ? '{' : '[');
        Iterator<String> names = value.fieldNames();
        for (int i = 0; i < value.size(); i++) {
            String name = value.isObject() ? names.next() : Integer.toString(i);
            text.append(i == 0 ? "\n" : ",\n");
            line++;
            if (value.isObject()) {
                text.append('"').append(name).append("\": ");
            }
            write(value.isObject() ? value.get(name) : value.get(i), pointer + "/" + name);
        }
        text.append('\n').append(value.isObject() ? '}' : ']');
        line++;
    }
}
