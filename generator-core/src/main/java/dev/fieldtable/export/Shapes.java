package dev.fieldtable.export;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What values of a type can look like, each kind of value for itself. A union is what its arms are, in which it may be
 * itself; {@code null} is told where a type is used.
 *
 * @param model has the declared types
 * @param unions those that were looked into, and need not be once more
 */
record Shapes(TypeModel model, Set<TypeId> unions)
        implements TypeRef.Visitor<Stream<Shape>>, TypeDeclaration.Visitor<Stream<Shape>> {
    /** {@return what values of a type can look like} */
    static Set<Shape> of(TypeModel model, TypeRef type) {
        return type.accept(new Shapes(model, new HashSet<>())).collect(Collectors.toSet());
    }

    @Override
    public Stream<Shape> scalar(TypeRef.Scalar type) {
        return Stream.of(type.kind() == ScalarKind.ANY ? Shape.ANY : Shape.of(inJson(type.kind())));
    }

    private static String inJson(ScalarKind kind) {
        String type = ScalarSchemas.type(kind);
        return type.equals("integer") ? "number" : type;
    }

    @Override
    public Stream<Shape> list(TypeRef.ListOf type) {
        return Stream.of(Shape.of("array"));
    }

    @Override
    public Stream<Shape> map(TypeRef.MapOf type) {
        return Stream.of(Shape.of("object"));
    }

    @Override
    public Stream<Shape> nullable(TypeRef.NullableOf type) {
        return type.type().accept(this);
    }

    @Override
    public Stream<Shape> constant(TypeRef.Constant type) {
        return Stream.of(new Shape(inJson(type.kind()), Set.of(type.value().toString()), null));
    }

    @Override
    public Stream<Shape> named(TypeRef.Named type) {
        return model.get(type).accept(this);
    }

    @Override
    public Stream<Shape> own(TypeRef.Own type) {
        return type.documented().accept(this);
    }

    @Override
    public Stream<Shape> object(ObjectType type) {
        return Stream.of(new Shape("object", Set.of(), type));
    }

    @Override
    public Stream<Shape> enumeration(EnumType type) {
        Set<String> values = type.open()
                ? Set.of()
                : type.values().stream().map(EnumType.Value::value).collect(Collectors.toSet());
        return Stream.of(new Shape(inJson(type.valueType()), values, null));
    }

    @Override
    public Stream<Shape> union(UnionType type) {
        return unions.add(type.id())
                ? type.arms().stream().flatMap(arm -> arm.type().accept(this))
                : Stream.of();
    }
}
