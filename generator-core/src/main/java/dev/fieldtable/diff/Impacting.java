package dev.fieldtable.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What has a meaning to those who use the docs. */
public sealed interface Impacting permits Entry, OperationChange {
    /** {@return what it means, for every axis} */
    Map<Axis, Impact> impacts();

    /**
     * What it means to one kind of user.
     *
     * @param axis which kind
     * @return the impact
     */
    default Impact impact(Axis axis) {
        return impacts().getOrDefault(axis, Impact.NONE);
    }

    /** {@return whether what worked no longer does, for any kind of user} */
    default boolean breaks() {
        return impacts().values().stream().anyMatch(Impact::breaks);
    }

    /** {@return the same for every axis, none where nothing is said} */
    static Map<Axis, Impact> forAll(Map<Axis, Impact> impacts) {
        Map<Axis, Impact> all = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            all.put(axis, impacts.getOrDefault(axis, Impact.NONE));
        }
        return Collections.unmodifiableMap(all);
    }
}
