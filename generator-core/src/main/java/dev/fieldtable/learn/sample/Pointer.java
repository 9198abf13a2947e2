package dev.fieldtable.learn.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, which becomes a text only where it is told of.
 *
 * @param above the place that it is in; {@code null} for the whole document
 * @param name the key or the number of the element; of the whole document its name
 */
record Pointer(@Nullable Pointer above, String name) implements Reading.Place {
    static Pointer to(String document) {
        return new Pointer(null, document);
    }

    Pointer below(String name) {
        return new Pointer(this, name);
    }

    Pointer below(int index) {
        return below(String.valueOf(index));
    }

    /** {@return the place as a JSON pointer behind the document's name, such as {@code a.json#/media/0}} */
    @Override
    public String toString() {
        Deque<String> names = new ArrayDeque<>();
        Pointer each = this;
        while (each.above != null) {
            names.push(each.name.replace("~", "~0").replace("/", "~1"));
            each = each.above;
        }
        // A document within another has its own place in that.
        String document = each.name.indexOf('#') < 0 ? each.name + "#" : each.name;
        return document + (names.isEmpty() ? "" : "/" + String.join("/", names));
    }
}
