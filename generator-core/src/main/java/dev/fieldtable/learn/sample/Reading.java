package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says where the docs say what it should.
 *
 * @param keys the keys of all objects that the docs have a type for, those of an object together
 * @param departures where the document is not as documented
 */
public record Reading(List<Key> keys, List<Found> departures) {
    /** Copies the lists. */
    public Reading {
        keys = List.copyOf(keys);
        departures = List.copyOf(departures);
    }

    /**
     * A key of an object.
     *
     * @param type the type of the object
     * @param key the key, as it is
     * @param property the documented property that it is, by its name in JSON or in another spelling; {@code null} if it
     *     is none
     * @param reached whether an accessor of the generated code reaches its value: it is a property's name in JSON, and so
     *     are all keys above it
     * @param value its value
     * @param place where it is
     */
    public record Key(TypeId type, String key, @Nullable Property property, boolean reached, Json value, Place place) {}

    /**
     * A departure from the docs.
     *
     * @param departure which one
     * @param place where it is
     */
    public record Found(Departure departure, Place place) {}

    /** A place in a document, which becomes a text only where it is told of. */
    public sealed interface Place permits Pointer {
        /** {@return the place for people, such as {@code account.json#/subscription/plan}} */
        @Override
        String toString();
    }

    /** {@return how many keys are those of documented properties, in whatever spelling} */
    public int known() {
        return (int) keys.stream().filter(each -> each.property() != null).count();
    }

    /** {@return how many keys an accessor reaches} */
    public int reached() {
        return (int) keys.stream().filter(Key::reached).count();
    }
}
