package dev.fieldtable.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A property whose value tells the arms of a union apart, OpenAPI's {@code discriminator}.
 *
 * @param wireName the property's name in JSON
 * @param values the values that the property may have, as text, and the arm that each leads to; in the order of the
 *     arms. Several lead to one arm that is itself a union, or whose property is an enum
 */
public record Discriminator(String wireName, Map<String, TypeId> values) {
    /** Copies the map and keeps its order. */
    public Discriminator {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
