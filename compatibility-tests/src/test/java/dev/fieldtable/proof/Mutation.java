package dev.fieldtable.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in which one thing was changed.
 *
 * @param drift the kind of change
 * @param what what was changed
 * @param document the changed document
 * @param findings all that a validator has to find in it, by the oracle; none if it cannot be read
 * @param expected what was broken, where the change alone tells; {@code null} within unions, where another arm may fit
 * @param unreadable the place of the value whose JSON type cannot be held; {@code null} if there is none
 */
record Mutation(
        Drift drift,
        String what,
        Object document,
        List<Finding> findings,
        @Nullable List<Finding> expected,
        @Nullable String unreadable) {}
