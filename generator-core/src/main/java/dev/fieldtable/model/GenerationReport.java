package dev.fieldtable.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The counts of a run.
 *
 * @param coverage how much of the docs was understood
 * @param models the object types that were generated
 * @param enums the enums that were generated
 * @param unions the unions that were generated
 * @param leftOut the documented types that were not generated, by their role; only roles with at least one
 * @param files the files that were generated
 */
public record GenerationReport(
        Coverage coverage, int models, int enums, int unions, Map<Role, Integer> leftOut, int files) {
    /** Copies the map. */
    public GenerationReport {
        Map<Role, Integer> copy = new EnumMap<>(Role.class);
        copy.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(copy);
    }
}
