package dev.fieldtable.facts;

import dev.fieldtable.option.WireNames;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the documented names of a whole API become names in JSON.
 *
 * @param style the rule; {@code null} if none is known
 * @param words words that are spelled in a way of their own, such as {@code id}, and how: {@code ID}; sorted
 * @param origin where both are from
 */
public record NameRules(@Nullable WireNames style, Map<String, String> words, Origin origin) {
    /** Nothing is known. */
    public static final NameRules NONE = new NameRules(null, Map.of(), Origin.BY_HAND);

    /** Copies the words. */
    public NameRules {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }
}
