package dev.fieldtable.diff;

import dev.fieldtable.diff.Differences.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed, in the three parts that a reader keeps apart. Each is counted for itself, and every format has them from here.
 *
 * @param api what the API does otherwise, and what is only worded differently
 * @param deprecated what nobody should use from now on: the docs say so, or no longer have it and the Java keeps it for a
 *     while
 * @param ended what the docs had lost before, and the Java loses now
 */
record ChangeParts(Differences api, Differences deprecated, Differences ended) {
    static final String DEPRECATED = "Deprecated now";
    static final String ENDED = "Gone from the Java now";

    /**
     * Takes changes apart.
     *
     * @param changed what changed in the docs, and in the Java with it
     * @param ended what the docs had lost before
     */
    static ChangeParts of(Differences changed, Differences ended) {
        List<Entry> api = new ArrayList<>();
        List<Entry> deprecated = new ArrayList<>();
        for (Entry entry : changed.entries()) {
            (isDeprecated(entry.change()) ? deprecated : api).add(entry);
        }
        return new ChangeParts(
                new Differences(api, changed.operations(), changed.prose(), changed.since()),
                new Differences(deprecated, List.of(), List.of(), changed.since()),
                ended);
    }

    private static boolean isDeprecated(Change change) {
        return Topic.of(change).filter(topic -> topic == Topic.DEPRECATED).isPresent();
    }

    /** {@return the part of a semantic version that all parts together ask to raise} */
    Version version() {
        Version most = api.version();
        for (Differences part : List.of(deprecated, ended)) {
            most = part.version().compareTo(most) > 0 ? part.version() : most;
        }
        return most;
    }

    int breaking(Axis axis) {
        return api.breaking(axis) + deprecated.breaking(axis) + ended.breaking(axis);
    }

    /** {@return the changes of models of all parts} */
    List<Entry> entries() {
        return Stream.of(api, deprecated, ended)
                .flatMap(part -> part.entries().stream())
                .toList();
    }

    static int breaking(Differences part) {
        return (int) Stream.<Impacting>concat(part.entries().stream(), part.operations().stream())
                .filter(Impacting::breaks)
                .count();
    }
}
