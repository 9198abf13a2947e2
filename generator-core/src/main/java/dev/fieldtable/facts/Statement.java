package dev.fieldtable.facts;

import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.ScalarKind;
import java.util.List;

/** What a fact says of its subject. */
public sealed interface Statement {
    /**
     * Calls the method for what is said.
     *
     * @param <R> the result
     * @param visitor what to call
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each thing that can be said, so that a new one fails to compile wherever it is forgotten.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /**
         * Visits the name of a property in JSON.
         *
         * @param statement what is said
         * @return the result
         */
        R wireName(WireName statement);

        /**
         * Visits whether a property must be there.
         *
         * @param statement what is said
         * @return the result
         */
        R required(Required statement);

        /**
         * Visits whether a property may be {@code null}.
         *
         * @param statement what is said
         * @return the result
         */
        R nullable(Nullable statement);

        /**
         * Visits what a value is.
         *
         * @param statement what is said
         * @return the result
         */
        R kind(Kind statement);

        /**
         * Visits a user's own class.
         *
         * @param statement what is said
         * @return the result
         */
        R javaType(JavaType statement);

        /**
         * Visits what stands in.
         *
         * @param statement what is said
         * @return the result
         */
        R defaultValue(Default statement);

        /**
         * Visits what a value has to be besides its type.
         *
         * @param statement what is said
         * @return the result
         */
        R constraints(Constrained statement);

        /**
         * Visits where in a request a property goes.
         *
         * @param statement what is said
         * @return the result
         */
        R place(In statement);

        /**
         * Visits how a property of a request is written.
         *
         * @param statement what is said
         * @return the result
         */
        R encoding(Encoded statement);

        /**
         * Visits what tells arms apart.
         *
         * @param statement what is said
         * @return the result
         */
        R discriminator(DiscriminatedBy statement);

        /**
         * Visits whether other values may come.
         *
         * @param statement what is said
         * @return the result
         */
        R open(Open statement);

        /**
         * Visits more values.
         *
         * @param statement what is said
         * @return the result
         */
        R values(Values statement);

        /**
         * Visits a name in Java.
         *
         * @param statement what is said
         * @return the result
         */
        R javaName(JavaName statement);

        /**
         * Visits that it should not be used.
         *
         * @param statement what is said
         * @return the result
         */
        R deprecated(DeprecatedFor statement);

        /**
         * Visits that it is left out.
         *
         * @param statement what is said
         * @return the result
         */
        R skip(Skip statement);

        /**
         * Visits what it is.
         *
         * @param statement what is said
         * @return the result
         */
        R description(Description statement);
    }

    /**
     * The name of a property in JSON.
     *
     * @param name the name
     */
    record WireName(String name) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.wireName(this);
        }
    }

    /**
     * Whether a property may be {@code null}.
     *
     * @param allowed whether it may
     */
    record Nullable(boolean allowed) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullable(this);
        }
    }

    /**
     * Whether a property must be there.
     *
     * @param required whether it must
     */
    record Required(boolean required) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.required(this);
        }
    }

    /**
     * What the innermost value of a property is: that of its elements, if it is a list.
     *
     * @param kind the kind
     */
    record Kind(ScalarKind kind) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.kind(this);
        }
    }

    /**
     * The user's own class for the innermost value of a property.
     *
     * @param name the class, such as {@code com.acme.Money}
     * @param read the static method that makes one of what the docs say it is, or {@code new}; empty for {@code valueOf}
     * @param write the method that gives that back; empty for {@code toString}
     */
    record JavaType(String name, String read, String write) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.javaType(this);
        }
    }

    /**
     * What stands in for a property that is left out.
     *
     * @param value the value
     */
    record Default(DefaultValue value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defaultValue(this);
        }
    }

    /**
     * What a value has to be besides its type. What the docs say with other words stays.
     *
     * @param constraints what it has to be
     */
    record Constrained(Constraints constraints) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constraints(this);
        }
    }

    /**
     * Where in a request a property goes.
     *
     * @param place the place
     */
    record In(Place place) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.place(this);
        }
    }

    /**
     * How a property of a request is written where it goes.
     *
     * @param encoding how
     */
    record Encoded(Encoding encoding) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.encoding(this);
        }
    }

    /**
     * Whether an enum has values that the docs do not know.
     *
     * @param open whether it may
     */
    record Open(boolean open) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.open(this);
        }
    }

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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.values(this);
        }
    }

    /**
     * The property that tells the arms of a union apart.
     *
     * @param name its name in JSON
     */
    record DiscriminatedBy(String name) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.discriminator(this);
        }
    }

    /**
     * What a type, property or value is called in Java.
     *
     * @param name the name
     */
    record JavaName(String name) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.javaName(this);
        }
    }

    /**
     * That a type, property or value should no longer be used.
     *
     * @param reason why; empty if nothing is known of that
     */
    record DeprecatedFor(String reason) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deprecated(this);
        }
    }

    /** That a type, property or value is left out. */
    record Skip() implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.skip(this);
        }
    }

    /**
     * What it is, in place of what the docs say.
     *
     * @param text Markdown
     */
    record Description(String text) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.description(this);
        }
    }
}
