package dev.fieldtable.model;

import java.util.Map;
import java.util.Optional;

/**
 * Since which state of the docs types, properties and values are there. What there was in the oldest state has always been
 * there as far as anybody knows, so nothing is said of it; nor is of a part that came with its type.
 *
 * @param newest what the newest state is called; empty if no state is known
 * @param types what is known of each type that is younger than the oldest state, or has a part that is
 */
public record Since(String newest, Map<TypeId, OfType> types) {
    /** That nothing is known. */
    public static final Since UNKNOWN = new Since("", Map.of());

    /** The name of the state of what no state has: it is younger than all of them. */
    public static final String YOUNGER = "";

    private static final OfType OLD = new OfType(Optional.empty(), Map.of());

    /** Copies the map. */
    public Since {
        types = Map.copyOf(types);
    }

    /**
     * Since when a type is there.
     *
     * @param type the name of the state that it came with, {@link #YOUNGER} if none has it; empty if the oldest state has it
     * @param parts the same of each property, by its name in JSON, and of each value that came later than the type
     */
    public record OfType(Optional<String> type, Map<String, String> parts) {
        /** Copies the map. */
        public OfType {
            parts = Map.copyOf(parts);
        }
    }

    /**
     * The state that a type came with.
     *
     * @param type the type
     * @return the state's name; empty if the type is older than all states, or younger
     */
    public Optional<String> of(TypeId type) {
        return known(type).type().filter(state -> !state.equals(YOUNGER));
    }

    /**
     * The state that a part of a type came with.
     *
     * @param type the type
     * @param part the name in JSON of a property, or a value
     * @return the state's name; empty if the part came with its type, or is younger than all states
     */
    public Optional<String> of(TypeId type, String part) {
        return Optional.ofNullable(known(type).parts().get(part)).filter(state -> !state.equals(YOUNGER));
    }

    /**
     * Says since when a type is there.
     *
     * @param type the type
     * @return {@code since 2.1}, or {@code new after 2.1} of what no state has; empty if the oldest state has it
     */
    public String label(TypeId type) {
        return known(type).type().map(this::label).orElse("");
    }

    /**
     * Says since when a part of a type is there.
     *
     * @param type the type
     * @param part the name in JSON of a property, or a value
     * @return as of a type; empty if the part came with its type
     */
    public String label(TypeId type, String part) {
        String state = known(type).parts().get(part);
        return state == null ? "" : label(state);
    }

    private String label(String state) {
        return state.equals(YOUNGER) ? "new after " + newest : "since " + state;
    }

    /**
     * All that is known of a type.
     *
     * @param type the type
     * @return since when it and its parts are there
     */
    public OfType known(TypeId type) {
        return types.getOrDefault(type, OLD);
    }
}
