package dev.fieldtable.learn.json;

import java.util.IdentityHashMap;

/** Where the values of a document stand. What an alias of YAML stands for is where it was written. */
public final class JsonPlaces {
    private static final Place START = new Place(1, 1);

    private final IdentityHashMap<Json, Place> places = new IdentityHashMap<>();
    private final boolean kept;

    private JsonPlaces(boolean kept) {
        this.kept = kept;
    }

    /** {@return places to be taken down} */
    public static JsonPlaces empty() {
        return new JsonPlaces(true);
    }

    /** {@return places that nobody asks for, so that none is taken down} */
    static JsonPlaces ofNothing() {
        return new JsonPlaces(false);
    }

    /**
     * A place.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Place(int line, int column) {}

    /** Takes down where a value begins, and gives it back. */
    Json put(Json value, int line, int column) {
        if (kept) {
            places.put(value, new Place(line, column));
        }
        return value;
    }

    /** {@return whether a value is one of the document, the very one that was read} */
    public boolean has(Json value) {
        return places.containsKey(value);
    }

    /**
     * Where a value begins.
     *
     * @param value a value of the document, the very one that was read
     * @return its place; in YAML, that of the name which it has; the beginning of the document for anything else
     */
    public Place of(Json value) {
        return places.getOrDefault(value, START);
    }
}
