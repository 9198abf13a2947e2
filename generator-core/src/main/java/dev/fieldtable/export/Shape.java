package dev.fieldtable.export;

import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What values of one kind can look like in JSON.
 *
 * @param type the word of JSON Schema for what they are in JSON, where an integer is a number; empty if they are anything
 * @param values all that there are, as text; empty if the docs do not count them
 * @param object what they have, if they are objects with properties
 */
record Shape(String type, Set<String> values, @Nullable ObjectType object) {
    /** Any value. */
    static final Shape ANY = new Shape("", Set.of(), null);

    /** {@return values of a type of which no more is known} */
    static Shape of(String type) {
        return new Shape(type, Set.of(), null);
    }

    /**
     * Tells whether no value is of both, by their types and values alone.
     *
     * @param other the other
     * @return {@code false} if there may be one
     */
    boolean excludes(Shape other) {
        if (type.isEmpty() || other.type.isEmpty()) {
            return false;
        }
        boolean counted = !values.isEmpty() && !other.values.isEmpty();
        return !type.equals(other.type) || (counted && Collections.disjoint(values, other.values));
    }
}
