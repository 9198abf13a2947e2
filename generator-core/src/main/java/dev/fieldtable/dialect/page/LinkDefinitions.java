package dev.fieldtable.dialect.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the links of a page lead that give a label instead of a place, {@code [Server][1]}. */
public final class LinkDefinitions {
    /** Those of a text that has none. */
    public static final LinkDefinitions NONE = new LinkDefinitions(Map.of());

    private final Map<String, String> destinations = new HashMap<>();

    /**
     * Takes the definitions of a page.
     *
     * @param destinations where each label leads, by label
     */
    public LinkDefinitions(Map<String, String> destinations) {
        destinations.forEach((label, destination) -> this.destinations.putIfAbsent(key(label), destination));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return destinations.isEmpty();
    }

    /** {@return where a label leads; {@code null} if the page does not say} */
    public @Nullable String destination(String label) {
        return destinations.get(key(label));
    }

    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
