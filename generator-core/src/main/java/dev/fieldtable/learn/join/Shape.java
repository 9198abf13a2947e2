package dev.fieldtable.learn.join;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeRef.Constant;
import dev.fieldtable.model.TypeRef.ListOf;
import dev.fieldtable.model.TypeRef.MapOf;
import dev.fieldtable.model.TypeRef.Named;
import dev.fieldtable.model.TypeRef.NullableOf;
import dev.fieldtable.model.TypeRef.Scalar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a value is made of, which tells properties apart whose names differ in case alone. */
public enum Shape {
    /** An object with known properties, or a list of such. */
    OBJECTS,
    /** Scalars. */
    SCALARS,
    /** Either of them. */
    ANY;

    /**
     * The shape of what a documented type stands for.
     *
     * @param type the type
     * @param model the model that it is of
     * @return its shape
     */
    public static Shape of(TypeRef type, TypeModel model) {
        return type.accept(new OfType(model));
    }

    /**
     * The shape of a value that came.
     *
     * @param value the value
     * @return its shape; {@link #ANY} for what shows none, such as an empty list
     */
    public static Shape of(Json value) {
        return switch (value.kind()) {
            case OBJECT -> OBJECTS;
            case LIST -> value.items().isEmpty() ? ANY : of(value.items().get(0));
            case NULL -> ANY;
            case TEXT, WHOLE, FRACTION, FLAG -> SCALARS;
        };
    }

    /**
     * The shapes of the members of an object.
     *
     * @param value the object
     * @return the shape of each member, by its key
     */
    public static Map<String, Shape> ofMembers(Json value) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        value.members().forEach((key, member) -> shapes.put(key, of(member)));
        return shapes;
    }

    /**
     * Whether one thing may have both shapes.
     *
     * @param other the other shape
     * @return whether it may
     */
    public boolean fits(Shape other) {
        return this == other || this == ANY || other == ANY;
    }

    private static final class OfType implements TypeRef.Visitor<Shape>, TypeDeclaration.Visitor<Shape> {
        private final TypeModel model;
        private final Set<Named> seen = new HashSet<>();

        OfType(TypeModel model) {
            this.model = model;
        }

        @Override
        public Shape scalar(Scalar type) {
            return type.kind() == ScalarKind.ANY || type.kind() == ScalarKind.NULL ? ANY : SCALARS;
        }

        @Override
        public Shape list(ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Shape map(MapOf type) {
            return ANY;
        }

        @Override
        public Shape nullable(NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public Shape constant(Constant type) {
            return SCALARS;
        }

        @Override
        public Shape own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Shape named(Named type) {
            return seen.add(type) ? model.get(type).accept(this) : ANY;
        }

        @Override
        public Shape object(ObjectType type) {
            return OBJECTS;
        }

        @Override
        public Shape enumeration(EnumType type) {
            return SCALARS;
        }

        @Override
        public Shape union(UnionType type) {
            Set<Shape> shapes = new HashSet<>();
            type.arms().forEach(arm -> shapes.add(arm.type().accept(this)));
            return shapes.size() == 1 ? shapes.iterator().next() : ANY;
        }
    }
}
