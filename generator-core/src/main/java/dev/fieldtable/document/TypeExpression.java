package dev.fieldtable.document;

import dev.fieldtable.model.ScalarKind;
import java.util.List;

/** A type as a page spells it. */
public sealed interface TypeExpression {
    /** {@return the other types that the spelling names, in its order} */
    default List<Reference> references() {
        return accept(new NamedTypes()).toList();
    }

    /** {@return the unions that are spelled in place and have pages of their own, in the order of the spelling} */
    default List<AnyOf> pagedUnions() {
        return accept(new PagedUnions()).toList();
    }

    /**
     * Calls the method for this kind of spelling.
     *
     * @param <R> the result
     * @param visitor what to call
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a kind, so that a new kind fails to compile wherever it is forgotten.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /**
         * Visits a scalar.
         *
         * @param type the spelling
         * @return the result
         */
        R scalar(Scalar type);

        /**
         * Visits a reference to another type.
         *
         * @param type the spelling
         * @return the result
         */
        R reference(Reference type);

        /**
         * Visits a list.
         *
         * @param type the spelling
         * @return the result
         */
        R list(ListOf type);

        /**
         * Visits a map.
         *
         * @param type the spelling
         * @return the result
         */
        R map(MapOf type);

        /**
         * Visits a type with a word around it.
         *
         * @param type the spelling
         * @return the result
         */
        R wrapped(Wrapped type);

        /**
         * Visits a single value.
         *
         * @param type the spelling
         * @return the result
         */
        R literal(Literal type);

        /**
         * Visits a union.
         *
         * @param type the spelling
         * @return the result
         */
        R anyOf(AnyOf type);

        /**
         * Visits what is not JSON.
         *
         * @param type the spelling
         * @return the result
         */
        R transport(Transport type);

        /**
         * Visits what was not understood.
         *
         * @param type the spelling
         * @return the result
         */
        R unreadable(Unreadable type);
    }

    /**
     * A scalar.
     *
     * @param kind which one
     */
    record Scalar(ScalarKind kind) implements TypeExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * Another documented type, not yet looked up.
     *
     * @param qualifier the package in front of the name, such as {@code components}; empty for a name alone, which is one of the
     *     same package; {@link #ANY_PACKAGE} where the docs never write packages, so that it may be one of another
     * @param name the name, such as {@code UserProfile}
     * @param link the link's destination as written, such as {@code ../../models/components/userprofile.md} or
     *     {@code #backoffstrategy}; empty for a name without a link
     * @param near the word of the type language that the name may be a misspelling of; empty if there is none
     */
    record Reference(String qualifier, String name, String link, String near) implements TypeExpression {
        /** Stands for the package of a name whose spelling never has one. */
        public static final String ANY_PACKAGE = "*";

        /**
         * A reference that is no misspelling.
         *
         * @param qualifier the package in front of the name
         * @param name the name
         * @param link the link's destination as written
         */
        public Reference(String qualifier, String name, String link) {
            this(qualifier, name, link, "");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * A list.
     *
     * @param element the type of its elements
     */
    record ListOf(TypeExpression element) implements TypeExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * A map; its keys are text in JSON, whatever the page calls them.
     *
     * @param value the type of its values
     */
    record MapOf(TypeExpression value) implements TypeExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /**
     * A type that may be absent, {@code null}, or both.
     *
     * @param wrapper which of these
     * @param type the type within
     */
    record Wrapped(Wrapper wrapper, TypeExpression type) implements TypeExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.wrapped(this);
        }
    }

    /** The words that docs put around a type to say that it may be missing. */
    enum Wrapper {
        /** May be absent. */
        OPTIONAL,
        /** May be {@code null}. */
        NULLABLE,
        /** May be absent, and may be {@code null}. */
        OPTIONAL_NULLABLE,
        /** May be absent or may be {@code null}: the language has one word for the two, and the mark tells which. */
        ABSENT_OR_NULL
    }

    /**
     * A single allowed value.
     *
     * @param value a {@link String}, {@link Boolean} or {@link Long}; {@code Literal[None]} is
     *     {@link ScalarKind#NULL}
     */
    record Literal(Object value) implements TypeExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /**
     * A union spelled in place.
     *
     * @param types the arms
     * @param link the page that describes the union, as the link's destination is written; empty if there is none
     */
    record AnyOf(List<TypeExpression> types, String link) implements TypeExpression {
        /** Copies the list. */
        public AnyOf {
            types = List.copyOf(types);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyOf(this);
        }
    }

    /**
     * An object of an HTTP client or another thing that is not JSON.
     *
     * @param name what the page calls it, such as {@code httpx.Response}
     */
    record Transport(String name) implements TypeExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.transport(this);
        }
    }

    /**
     * A spelling that was not understood; a diagnostic tells of it.
     *
     * @param text the spelling
     */
    record Unreadable(String text) implements TypeExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unreadable(this);
        }
    }
}
