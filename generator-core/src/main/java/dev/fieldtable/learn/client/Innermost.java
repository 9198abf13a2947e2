package dev.fieldtable.learn.client;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.Map;
import java.util.Optional;

/** What the innermost value of a property is, in the docs and in the client: that of its elements, if it is a list. */
final class Innermost implements TypeRef.Visitor<TypeRef> {
    private static final Map<String, ScalarKind> SCALARS = Map.of(
            "str", ScalarKind.STRING,
            "int", ScalarKind.INTEGER,
            "float", ScalarKind.NUMBER,
            "Decimal", ScalarKind.DECIMAL,
            "bool", ScalarKind.BOOLEAN,
            "bytes", ScalarKind.BYTES,
            "datetime", ScalarKind.DATETIME,
            "date", ScalarKind.DATE);

    private Innermost() {}

    /** {@return the scalar that documented values are; nothing if they are of another kind} */
    static Optional<ScalarKind> scalar(TypeRef documented) {
        TypeRef type = documented.accept(new Innermost());
        return type instanceof TypeRef.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    }

    /** {@return whether documented values are one constant, so that nothing else can stand in for it} */
    static boolean constant(TypeRef documented) {
        return documented.accept(new Innermost()) instanceof TypeRef.Constant;
    }

    /** {@return the union that documented values are of; nothing if they are of another kind} */
    static Optional<TypeId> union(TypeRef documented, TypeModel docs) {
        TypeRef type = documented.accept(new Innermost());
        return type instanceof TypeRef.Named named && docs.get(named) instanceof TypeDeclaration.UnionType
                ? Optional.of(named.id())
                : Optional.empty();
    }

    /** {@return the scalar that values of the client are in JSON; nothing if they are of another kind} */
    static Optional<ScalarKind> scalar(FieldType type) {
        if (type.arms().size() != 1 || type.arms().get(0).kind() != Expression.Kind.NAME) {
            return Optional.empty();
        }
        boolean asText = type.innermostMarks().stream()
                .filter(each -> each.calls("PlainSerializer"))
                .map(Expression::first)
                .anyMatch(each ->
                        each.lastName().startsWith("serialize_") && each.first().isName("True"));
        return asText
                ? Optional.of(ScalarKind.STRING)
                : Optional.ofNullable(SCALARS.get(type.arms().get(0).lastName()));
    }

    @Override
    public TypeRef scalar(TypeRef.Scalar type) {
        return type;
    }

    @Override
    public TypeRef list(TypeRef.ListOf type) {
        return type.element().accept(this);
    }

    @Override
    public TypeRef map(TypeRef.MapOf type) {
        return type.value().accept(this);
    }

    @Override
    public TypeRef nullable(TypeRef.NullableOf type) {
        return type.type().accept(this);
    }

    @Override
    public TypeRef constant(TypeRef.Constant type) {
        return type;
    }

    @Override
    public TypeRef own(TypeRef.Own type) {
        return type.documented();
    }

    @Override
    public TypeRef named(TypeRef.Named type) {
        return type;
    }
}
