package dev.fieldtable;

import dev.fieldtable.model.ModelPass;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values down so that two of them have the same text only if they are equal.
 *
 * <p>Records are written component by component, so one that gets another component needs nothing done here; a value
 * of a kind that is not known here is refused, so that it cannot be left out unseen.
 */
final class CanonicalText {
    private CanonicalText() {}

    /**
     * Writes a value down.
     *
     * @param value a text, number, truth value or constant, or a record, list, set or map of such
     * @return the text; the same for sets and maps of any order
     * @throws IllegalArgumentException if there is a value of another kind in it
     */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return text.length() + ":" + text;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalText::of).toList().toString();
        }
        if (value instanceof Collection<?> set) {
            return new TreeSet<>(set.stream().map(CanonicalText::of).toList()).toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> texts = new TreeMap<>();
            map.forEach((key, each) -> texts.put(of(key), of(each)));
            return texts.toString();
        }
        if (value instanceof ModelPass pass && pass.inputs() != pass) {
            return pass.name() + of(pass.inputs());
        }
        if (value instanceof Record) {
            return record(value);
        }
        throw new IllegalArgumentException(
                "a value of this kind cannot be written down; make it a record: " + value.getClass());
    }

    private static String record(Object value) {
        Map<String, String> components = new TreeMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), of(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("a component cannot be read: " + component, e);
            }
        }
        return value.getClass().getSimpleName() + components;
    }
}
