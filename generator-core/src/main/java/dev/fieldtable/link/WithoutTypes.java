package dev.fieldtable.link;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeDeclaration.UnionType.Arm;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.Set;

/** Types as they are where some others are left out: what referred to these may hold anything. */
final class WithoutTypes implements TypeDeclaration.Visitor<TypeDeclaration> {
    private final Set<TypeId> skipped;

    WithoutTypes(Set<TypeId> skipped) {
        this.skipped = Set.copyOf(skipped);
    }

    TypeDeclaration of(TypeDeclaration type) {
        return type.accept(this);
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

    private Property of(Property property) {
        return property.withType(of(property.type()));
    }

    private TypeRef of(TypeRef type) {
        return type.withInnermost(
                leaf -> leaf instanceof TypeRef.Named named && skipped.contains(named.id()) ? TypeRef.ANY : leaf);
    }

    @Override
    public TypeDeclaration enumeration(EnumType type) {
        return type;
    }

    @Override
    public TypeDeclaration union(UnionType type) {
        return type.withArms(type.arms().stream()
                .map(arm -> new Arm(of(arm.type()), arm.span(), arm.deprecation()))
                .distinct()
                .toList());
    }
}
