package dev.fieldtable.explore;

import java.util.Objects;

/**
 * Where it is known from what a property is called in JSON.
 *
 * @param source the kind of source, such as {@code from client}
 * @param place what there is to say of the property beside that, such as {@code from client src/thing.py:12}; empty if its
 *     name is as documented, or what a rule makes of that
 */
public record NameOrigin(String source, String place) {
    /** Refuses {@code null}. */
    public NameOrigin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
    }
}
