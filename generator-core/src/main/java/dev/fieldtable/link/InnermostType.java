package dev.fieldtable.link;

import dev.fieldtable.model.TypeRef;
import java.util.function.UnaryOperator;

/** Changes what lists, maps and nullables are of, however deep that is. */
final class InnermostType implements TypeRef.Visitor<TypeRef> {
    private final UnaryOperator<TypeRef> change;

    InnermostType(UnaryOperator<TypeRef> change) {
        this.change = change;
    }

    TypeRef of(TypeRef type) {
        return type.accept(this);
    }

    /** What a type is in the end. */
    static TypeRef in(TypeRef type) {
        TypeRef[] found = {type};
        new InnermostType(leaf -> found[0] = leaf).of(type);
        return found[0];
    }

    @Override
    public TypeRef scalar(TypeRef.Scalar type) {
        return change.apply(type);
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
        return change.apply(type);
    }

    @Override
    public TypeRef own(TypeRef.Own type) {
        return change.apply(type);
    }

    @Override
    public TypeRef named(TypeRef.Named type) {
        return change.apply(type);
    }
}
