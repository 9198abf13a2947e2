package dev.fieldtable.diff;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.Map;

/** Types of before, spelled with the names of now, so that a rename shows once and not at every place of use. */
final class Renaming implements TypeRef.Visitor<TypeRef> {
    private final Map<TypeId, TypeId> now;

    Renaming(Map<TypeId, TypeId> now) {
        this.now = Map.copyOf(now);
    }

    TypeId of(TypeId before) {
        return now.getOrDefault(before, before);
    }

    TypeRef of(TypeRef before) {
        return before.accept(this);
    }

    @Override
    public TypeRef scalar(TypeRef.Scalar type) {
        return type;
    }

    @Override
    public TypeRef list(TypeRef.ListOf type) {
        return new TypeRef.ListOf(of(type.element()));
    }

    @Override
    public TypeRef map(TypeRef.MapOf type) {
        return new TypeRef.MapOf(of(type.value()));
    }

    @Override
    public TypeRef nullable(TypeRef.NullableOf type) {
        return new TypeRef.NullableOf(of(type.type()));
    }

    @Override
    public TypeRef constant(TypeRef.Constant type) {
        return type;
    }

    @Override
    public TypeRef own(TypeRef.Own type) {
        return type;
    }

    @Override
    public TypeRef named(TypeRef.Named type) {
        return new TypeRef.Named(of(type.id()));
    }
}
