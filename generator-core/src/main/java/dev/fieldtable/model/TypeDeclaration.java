package dev.fieldtable.model;

import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A documented type. */
public sealed interface TypeDeclaration {
    /** {@return what it is known by} */
    TypeId id();

    /** {@return what it is for} */
    Role role();

    /** {@return its description, Markdown with {@code \n} for line breaks; empty if there is none} */
    String description();

    /** {@return that it is deprecated, or {@code null} if it is not} */
    @Nullable
    Deprecation deprecation();

    /** {@return the place of its title} */
    SourceSpan span();

    /** {@return how many properties, values or arms it has; further properties of one type count as one} */
    int parts();

    /**
     * The same type with another role.
     *
     * @param role what it is for
     * @return a copy
     */
    TypeDeclaration withRole(Role role);

    /**
     * Calls the method for this kind of type.
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
         * Visits an object.
         *
         * @param type the object
         * @return the result
         */
        R object(ObjectType type);

        /**
         * Visits an enum.
         *
         * @param type the enum
         * @return the result
         */
        R enumeration(EnumType type);

        /**
         * Visits a union.
         *
         * @param type the union
         * @return the result
         */
        R union(UnionType type);
    }

    /**
     * A JSON object with known properties.
     *
     * @param id what it is known by
     * @param role what it is for
     * @param description its description; may be empty
     * @param deprecation that it is deprecated; {@code null} if it is not
     * @param span the place of its title
     * @param properties the properties as documented, without the additional ones
     * @param additionalProperties the documented row for properties of any other name; {@code null} if there is none.
     *     Its type is that of one value
     */
    record ObjectType(
            TypeId id,
            Role role,
            String description,
            @Nullable Deprecation deprecation,
            SourceSpan span,
            List<Property> properties,
            @Nullable Property additionalProperties)
            implements TypeDeclaration {
        /** Copies the list. */
        public ObjectType {
            properties = List.copyOf(properties);
        }

        /**
         * The same object with other properties.
         *
         * @param changed the properties
         * @return a copy
         */
        public ObjectType withProperties(List<Property> changed) {
            return new ObjectType(id, role, description, deprecation, span, changed, additionalProperties);
        }

        @Override
        public ObjectType withRole(Role role) {
            return new ObjectType(id, role, description, deprecation, span, properties, additionalProperties);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }

        @Override
        public int parts() {
            return properties.size() + (additionalProperties == null ? 0 : 1);
        }
    }

    /**
     * A set of named values.
     *
     * @param id what it is known by
     * @param role what it is for
     * @param description its description; may be empty
     * @param deprecation that it is deprecated; {@code null} if it is not
     * @param span the place of its title
     * @param valueType {@link ScalarKind#STRING} or {@link ScalarKind#INTEGER}
     * @param open whether the docs say that other values may come
     * @param values the values as documented
     */
    record EnumType(
            TypeId id,
            Role role,
            String description,
            @Nullable Deprecation deprecation,
            SourceSpan span,
            ScalarKind valueType,
            boolean open,
            List<Value> values)
            implements TypeDeclaration {
        /** Copies the list. */
        public EnumType {
            values = List.copyOf(values);
        }

        /**
         * One value.
         *
         * @param name the documented constant name; empty where the docs list bare values
         * @param value the value in JSON, as text; for {@link ScalarKind#INTEGER} its digits
         * @param span the place it is documented at
         * @param deprecation that it is gone from the docs; {@code null} if it is not
         */
        public record Value(
                String name,
                String value,
                SourceSpan span,
                @Nullable Deprecation deprecation) {
            /**
             * A value as documented.
             *
             * @param name the documented constant name; empty where the docs list bare values
             * @param value the value in JSON, as text
             * @param span the place it is documented at
             */
            public Value(String name, String value, SourceSpan span) {
                this(name, value, span, null);
            }
        }

        @Override
        public EnumType withRole(Role role) {
            return new EnumType(id, role, description, deprecation, span, valueType, open, values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }

        @Override
        public int parts() {
            return values.size();
        }
    }

    /**
     * One of several types.
     *
     * @param id what it is known by
     * @param role what it is for
     * @param description its description; may be empty
     * @param deprecation that it is deprecated; {@code null} if it is not
     * @param span the place of its title
     * @param arms the types, in the order of the docs
     * @param discriminator the property that tells the arms apart; {@code null} if none does
     */
    record UnionType(
            TypeId id,
            Role role,
            String description,
            @Nullable Deprecation deprecation,
            SourceSpan span,
            List<Arm> arms,
            @Nullable Discriminator discriminator)
            implements TypeDeclaration {
        /** Copies the list. */
        public UnionType {
            arms = List.copyOf(arms);
        }

        /**
         * One of the types.
         *
         * @param type the type
         * @param span the place it is documented at
         * @param deprecation that it is gone from the docs; {@code null} if it is not
         */
        public record Arm(
                TypeRef type, SourceSpan span, @Nullable Deprecation deprecation) {
            /**
             * An arm as documented.
             *
             * @param type the type
             * @param span the place it is documented at
             */
            public Arm(TypeRef type, SourceSpan span) {
                this(type, span, null);
            }
        }

        /**
         * The same union of other types.
         *
         * @param changed the types
         * @return a copy
         */
        public UnionType withArms(List<Arm> changed) {
            return new UnionType(id, role, description, deprecation, span, changed, discriminator);
        }

        /**
         * The same union with its arms told apart by another property.
         *
         * @param changed the property; {@code null} for none
         * @return a copy
         */
        public UnionType withDiscriminator(@Nullable Discriminator changed) {
            return new UnionType(id, role, description, deprecation, span, arms, changed);
        }

        @Override
        public UnionType withRole(Role role) {
            return new UnionType(id, role, description, deprecation, span, arms, discriminator);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }

        @Override
        public int parts() {
            return arms.size();
        }
    }
}
