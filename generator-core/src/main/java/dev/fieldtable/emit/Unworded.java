package dev.fieldtable.emit;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A type without what is told of it in words alone, and without the places where it is told: what its classes offer follows
 * from the rest.
 */
final class Unworded implements TypeDeclaration.Visitor<TypeDeclaration> {
    private static final Unworded READER = new Unworded();
    private static final SourceSpan NOWHERE = SourceSpan.startOf("");

    private Unworded() {}

    /** Tells whether two types differ in no more than that. */
    static boolean areSame(TypeDeclaration now, TypeDeclaration was) {
        return now.equals(was) || now.accept(READER).equals(was.accept(READER));
    }

    @Override
    public TypeDeclaration object(ObjectType type) {
        return new ObjectType(
                type.id(),
                type.role(),
                "",
                type.deprecation(),
                NOWHERE,
                type.properties().stream().map(Unworded::property).toList(),
                additional(type.additionalProperties()));
    }

    private static @Nullable Property additional(@Nullable Property property) {
        return property == null ? null : property(property);
    }

    private static Property property(Property property) {
        return new Property(
                property.name(),
                property.wireName(),
                property.type(),
                property.presence(),
                property.format(),
                property.constraints(),
                property.defaultValue(),
                property.place(),
                property.encoding(),
                "",
                "",
                property.deprecation(),
                NOWHERE);
    }

    @Override
    public TypeDeclaration enumeration(EnumType type) {
        return new EnumType(
                type.id(),
                type.role(),
                "",
                type.deprecation(),
                NOWHERE,
                type.valueType(),
                type.open(),
                type.values().stream()
                        .map(value -> new EnumType.Value(value.name(), value.value(), NOWHERE, value.deprecation()))
                        .toList());
    }

    @Override
    public TypeDeclaration union(UnionType type) {
        return new UnionType(
                type.id(),
                type.role(),
                "",
                type.deprecation(),
                NOWHERE,
                type.arms().stream()
                        .map(arm -> new UnionType.Arm(arm.type(), NOWHERE, arm.deprecation()))
                        .toList(),
                type.discriminator());
    }
}
