package dev.fieldtable.proof;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.List;

/** Forgets formats: a date is any text, a number of 32 bits any whole number. A schema leaves them to whoever reads it. */
final class Formless implements TypeDeclaration.Visitor<TypeDeclaration>, TypeRef.Visitor<TypeRef> {
    private Formless() {}

    static TypeModel of(TypeModel model) {
        Formless formless = new Formless();
        List<TypeDeclaration> types =
                model.types().stream().map(type -> type.accept(formless)).toList();
        return TypeModel.of(types, model.coverage());
    }

    private Property of(Property property) {
        return property.withType(property.type().accept(this)).withFormat("");
    }

    @Override
    public TypeDeclaration object(ObjectType type) {
        Property additional = type.additionalProperties();
        return new ObjectType(
                type.id(),
                type.role(),
                type.description(),
                type.deprecation(),
                type.span(),
                type.properties().stream().map(this::of).toList(),
                additional == null ? null : of(additional));
    }

    @Override
    public TypeDeclaration enumeration(EnumType type) {
        return type;
    }

    @Override
    public TypeDeclaration union(UnionType type) {
        return type.withArms(type.arms().stream()
                .map(arm -> new UnionType.Arm(arm.type().accept(this), arm.span()))
                .toList());
    }

    @Override
    public TypeRef scalar(TypeRef.Scalar type) {
        return new TypeRef.Scalar(
                switch (type.kind()) {
                    case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> ScalarKind.STRING;
                    case INTEGER, INTEGER32, BIG_INTEGER, DATETIME_EPOCH_MILLIS -> ScalarKind.INTEGER;
                    case NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS -> ScalarKind.NUMBER;
                    case BOOLEAN -> ScalarKind.BOOLEAN;
                    case ANY -> ScalarKind.ANY;
                    case NULL -> ScalarKind.NULL;
                });
    }

    @Override
    public TypeRef list(TypeRef.ListOf type) {
        return new TypeRef.ListOf(type.element().accept(this));
    }

    @Override
    public TypeRef map(TypeRef.MapOf type) {
        return new TypeRef.MapOf(type.value().accept(this));
    }

    @Override
    public TypeRef nullable(TypeRef.NullableOf type) {
        return new TypeRef.NullableOf(type.type().accept(this));
    }

    @Override
    public TypeRef constant(TypeRef.Constant type) {
        return type;
    }

    @Override
    public TypeRef named(TypeRef.Named type) {
        return type;
    }

    @Override
    public TypeRef own(TypeRef.Own type) {
        return type.documented().accept(this);
    }
}
