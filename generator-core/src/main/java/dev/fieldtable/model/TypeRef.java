package dev.fieldtable.model;

import java.util.function.UnaryOperator;

/**
 * A type as it is used by a property, an element or a union's arm. References are resolved.
 *
 * <p>{@link TypeSpelling} is how one is written down; {@code toString()} gives the same.
 */
public sealed interface TypeRef {
    /** A type that holds any JSON value. */
    TypeRef ANY = new Scalar(ScalarKind.ANY);

    /**
     * Calls the method for this kind of type.
     *
     * @param <R> the result
     * @param visitor what to call
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /** {@return what messages call the type: its spelling, with declared types by their names alone} */
    String label();

    /** {@return what lists, maps and nullables are of in the end, however deep that is; the type itself if it is none} */
    TypeRef innermost();

    /**
     * Changes what lists, maps and nullables are of in the end.
     *
     * @param change gives for {@link #innermost()} what shall be there
     * @return the type with that within
     */
    TypeRef withInnermost(UnaryOperator<TypeRef> change);

    /**
     * One method a kind, so that a new kind fails to compile wherever it is forgotten.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /**
         * Visits a scalar.
         *
         * @param type the scalar
         * @return the result
         */
        R scalar(Scalar type);

        /**
         * Visits a list.
         *
         * @param type the list
         * @return the result
         */
        R list(ListOf type);

        /**
         * Visits a map.
         *
         * @param type the map
         * @return the result
         */
        R map(MapOf type);

        /**
         * Visits a nullable element or map value.
         *
         * @param type the nullable type
         * @return the result
         */
        R nullable(NullableOf type);

        /**
         * Visits a constant.
         *
         * @param type the constant
         * @return the result
         */
        R constant(Constant type);

        /**
         * Visits a declared type.
         *
         * @param type the reference
         * @return the result
         */
        R named(Named type);

        /**
         * Visits a type that is a class of the user's own in Java.
         *
         * @param type the type
         * @return the result
         */
        R own(Own type);
    }

    /**
     * A scalar.
     *
     * @param kind which one
     */
    record Scalar(ScalarKind kind) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }

        @Override
        public TypeRef innermost() {
            return this;
        }

        @Override
        public TypeRef withInnermost(UnaryOperator<TypeRef> change) {
            return change.apply(this);
        }

        @Override
        public String label() {
            return TypeSpelling.of(this);
        }

        @Override
        public String toString() {
            return TypeSpelling.of(this);
        }
    }

    /**
     * A JSON array.
     *
     * @param element the type of its elements
     */
    record ListOf(TypeRef element) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }

        @Override
        public TypeRef innermost() {
            return element.innermost();
        }

        @Override
        public TypeRef withInnermost(UnaryOperator<TypeRef> change) {
            return new ListOf(element.withInnermost(change));
        }

        @Override
        public String label() {
            return "list<" + element.label() + ">";
        }

        @Override
        public String toString() {
            return TypeSpelling.of(this);
        }
    }

    /**
     * A JSON object whose names are data.
     *
     * @param value the type of its values
     */
    record MapOf(TypeRef value) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }

        @Override
        public TypeRef innermost() {
            return value.innermost();
        }

        @Override
        public TypeRef withInnermost(UnaryOperator<TypeRef> change) {
            return new MapOf(value.withInnermost(change));
        }

        @Override
        public String label() {
            return "map<" + value.label() + ">";
        }

        @Override
        public String toString() {
            return TypeSpelling.of(this);
        }
    }

    /**
     * A list's element or a map's value that may be {@code null}. A property says so by its {@link Presence}.
     *
     * @param type the type when it is not {@code null}
     */
    record NullableOf(TypeRef type) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullable(this);
        }

        @Override
        public TypeRef innermost() {
            return type.innermost();
        }

        @Override
        public TypeRef withInnermost(UnaryOperator<TypeRef> change) {
            return new NullableOf(type.withInnermost(change));
        }

        @Override
        public String label() {
            return "nullable<" + type.label() + ">";
        }

        @Override
        public String toString() {
            return TypeSpelling.of(this);
        }
    }

    /**
     * A single allowed value, JSON Schema's {@code const}.
     *
     * @param value a {@link String}, {@link Boolean} or {@link Long}
     */
    record Constant(Object value) implements TypeRef {
        /** Refuses what is no JSON scalar. */
        public Constant {
            if (!(value instanceof String || value instanceof Boolean || value instanceof Long)) {
                throw new IllegalArgumentException("not a constant: " + value);
            }
        }

        /** {@return the kind of the value} */
        public ScalarKind kind() {
            if (value instanceof String) {
                return ScalarKind.STRING;
            }
            return value instanceof Boolean ? ScalarKind.BOOLEAN : ScalarKind.INTEGER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }

        @Override
        public TypeRef innermost() {
            return this;
        }

        @Override
        public TypeRef withInnermost(UnaryOperator<TypeRef> change) {
            return change.apply(this);
        }

        @Override
        public String label() {
            return TypeSpelling.of(this);
        }

        @Override
        public String toString() {
            return TypeSpelling.of(this);
        }
    }

    /**
     * A declared type of the same model.
     *
     * @param id which one; the model holds it
     */
    record Named(TypeId id) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }

        @Override
        public TypeRef innermost() {
            return this;
        }

        @Override
        public TypeRef withInnermost(UnaryOperator<TypeRef> change) {
            return change.apply(this);
        }

        @Override
        public String label() {
            return id.toString();
        }

        @Override
        public String toString() {
            return TypeSpelling.of(this);
        }
    }

    /**
     * A scalar that is a class of the user's own in Java. In JSON it is what is documented.
     *
     * <p>What stands in JSON, text as a {@code String}, a whole number as a {@code Long} and so on, is handed to
     * {@code read}; what that gives is handed to {@code write}, for what stands in JSON. What {@code read} throws at, or
     * gives {@code null} for, is a value of another type.
     *
     * @param documented what it is in JSON, a scalar but neither any value nor {@code null} alone
     * @param javaClass the class by its full name, such as {@code com.acme.Money}
     * @param read the static method that makes one of what stands in JSON, by its full name or, where the class itself
     *     has it, by its own; {@code new} for a constructor; empty for {@code valueOf}
     * @param write the method that gives what stands in JSON, one of the class itself or a static one, by its full name
     *     or its own; empty for {@code toString}, which makes text alone
     */
    record Own(TypeRef documented, String javaClass, String read, String write) implements TypeRef {
        /**
         * Spells methods by their full names.
         *
         * @throws IllegalArgumentException if a name is none in Java, or the type is none that a class can stand for;
         *     the message says why, as a sentence
         */
        public Own {
            if (!(documented instanceof Scalar scalar) || !OwnNames.mayBeOwn(scalar.kind())) {
                throw new IllegalArgumentException("No class of your own can stand for `" + documented.label() + "`.");
            }
            OwnNames.requireClass(javaClass);
            read = OwnNames.reader(javaClass, read);
            write = OwnNames.writer(javaClass, write, scalar.kind());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.own(this);
        }

        /**
         * What a value is in JSON.
         *
         * @param type any type
         * @return what is documented, which is the type itself but for a class of the user's own
         */
        public static TypeRef inJson(TypeRef type) {
            return type instanceof Own own ? own.documented : type;
        }

        @Override
        public TypeRef innermost() {
            return this;
        }

        @Override
        public TypeRef withInnermost(UnaryOperator<TypeRef> change) {
            return change.apply(this);
        }

        @Override
        public String label() {
            return documented.label();
        }

        @Override
        public String toString() {
            return TypeSpelling.of(this);
        }
    }
}
