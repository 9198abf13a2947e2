package dev.fieldtable.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON Pointers, RFC 6901. */
final class Pointer {
    private Pointer() {}

    static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String name : pointer.substring(1).split("/", -1)) {
                names.add(name.replace("~1", "/").replace("~0", "~"));
            }
        }
        return names;
    }

    /** The document with another value at a place. What does not change is shared. */
    static @Nullable Object with(@Nullable Object document, List<String> names, @Nullable Object value) {
        return names.isEmpty()
                ? value
                : changed(document, names, parent -> put(parent, names.get(names.size() - 1), value));
    }

    /** The document without the property at a place. What does not change is shared. */
    static @Nullable Object without(@Nullable Object document, List<String> names) {
        return changed(document, names, parent -> map(parent).remove(names.get(names.size() - 1)));
    }

    private static @Nullable Object changed(@Nullable Object document, List<String> names, Consumer<Object> change) {
        Object copy = document instanceof List<?> list ? new ArrayList<>(list) : new LinkedHashMap<>(map(document));
        if (names.size() == 1) {
            change.accept(copy);
        } else {
            String name = names.get(0);
            Object below = copy instanceof List<?> list
                    ? list.get(Integer.parseInt(name))
                    : map(copy).get(name);
            put(copy, name, changed(below, names.subList(1, names.size()), change));
        }
        return copy;
    }

    private static void put(Object parent, String name, @Nullable Object value) {
        if (parent instanceof List<?>) {
            list(parent).set(Integer.parseInt(name), value);
        } else {
            map(parent).put(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("no object: " + Json.write(value));
        }
        return (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> list(Object value) {
        return (List<@Nullable Object>) value;
    }
}
