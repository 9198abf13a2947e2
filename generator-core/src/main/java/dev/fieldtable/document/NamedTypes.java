package dev.fieldtable.document;

import dev.fieldtable.document.TypeExpression.Reference;
import java.util.stream.Stream;

/** The types that a spelling names. The page that describes a union spelled in place is none of them. */
final class NamedTypes implements TypeExpression.Visitor<Stream<Reference>> {
    @Override
    public Stream<Reference> reference(Reference type) {
        return Stream.of(type);
    }

    @Override
    public Stream<Reference> list(TypeExpression.ListOf type) {
        return type.element().accept(this);
    }

    @Override
    public Stream<Reference> map(TypeExpression.MapOf type) {
        return type.value().accept(this);
    }

    @Override
    public Stream<Reference> wrapped(TypeExpression.Wrapped type) {
        return type.type().accept(this);
    }

    @Override
    public Stream<Reference> anyOf(TypeExpression.AnyOf type) {
        return type.types().stream().flatMap(arm -> arm.accept(this));
    }

    @Override
    public Stream<Reference> scalar(TypeExpression.Scalar type) {
        return Stream.empty();
    }

    @Override
    public Stream<Reference> literal(TypeExpression.Literal type) {
        return Stream.empty();
    }

    @Override
    public Stream<Reference> transport(TypeExpression.Transport type) {
        return Stream.empty();
    }

    @Override
    public Stream<Reference> unreadable(TypeExpression.Unreadable type) {
        return Stream.empty();
    }
}
