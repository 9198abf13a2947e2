package dev.fieldtable.facts;

import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.ScalarKind;
import java.util.List;

/** What a fact says of its subject. */
public sealed interface Statement {
    /**
     * The name of a property in JSON.
     *
     * @param name the name
     */
    record WireName(String name) implements Statement {}

    /**
     * Whether a property may be {@code null}.
     *
     * @param allowed whether it may
     */
    record Nullable(boolean allowed) implements Statement {}

    /**
     * Whether a property must be there.
     *
     * @param required whether it must
     */
    record Required(boolean required) implements Statement {}

    /**
     * What the innermost value of a property is: that of its elements, if it is a list.
     *
     * @param kind the kind
     */
    record Kind(ScalarKind kind) implements Statement {}

    /**
     * The user's own class for the innermost value of a property, or for a type.
     *
     * @param name the class, such as {@code com.acme.Money}
     * @param read the static method that makes one of what the docs say it is; empty for {@code valueOf} of the class
     * @param write the method that gives that back; empty for {@code toString}
     */
    record JavaType(String name, String read, String write) implements Statement {}

    /**
     * What stands in for a property that is left out.
     *
     * @param value the value
     */
    record Default(DefaultValue value) implements Statement {}

    /**
     * Where in a request a property goes.
     *
     * @param place the place
     */
    record In(Place place) implements Statement {}

    /**
     * Whether an enum has values that the docs do not know.
     *
     * @param open whether it may
     */
    record Open(boolean open) implements Statement {}

    /**
     * Values of an enum that the docs do not have.
     *
     * @param values the values, as they are in JSON
     */
    record Values(List<String> values) implements Statement {
        /** Copies the list. */
        public Values {
            values = List.copyOf(values);
        }
    }

    /**
     * The property that tells the arms of a union apart.
     *
     * @param name its name in JSON
     */
    record DiscriminatedBy(String name) implements Statement {}

    /**
     * What a type, property or value is called in Java.
     *
     * @param name the name
     */
    record JavaName(String name) implements Statement {}

    /**
     * That a type, property or value should no longer be used.
     *
     * @param reason why; empty if nothing is known of that
     */
    record DeprecatedFor(String reason) implements Statement {}

    /** That a type, property or value is left out. */
    record Skip() implements Statement {}

    /**
     * What it is, in place of what the docs say.
     *
     * @param text Markdown
     */
    record Description(String text) implements Statement {}
}
