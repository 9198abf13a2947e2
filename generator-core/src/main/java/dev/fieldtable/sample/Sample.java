package dev.fieldtable.sample;

import java.util.Map;

/**
 * Two documents of a type, exactly as documented.
 *
 * @param minimal the one with no more than has to be there
 * @param full the one with each property once, and no more than has to be there within their values
 * @param parameters values of the parameters that have to be there, as far as any are known, by their names; they are no
 *     part of the documents
 */
public record Sample(Object minimal, Object full, Map<String, Object> parameters) {
    /** Copies the map. */
    public Sample {
        parameters = Map.copyOf(parameters);
    }
}
