package dev.fieldtable.document;

import dev.fieldtable.document.TypeExpression.AnyOf;
import java.util.stream.Stream;

/** The unions within a spelling that have pages of their own. */
final class PagedUnions implements TypeExpression.Visitor<Stream<AnyOf>> {
    @Override
    public Stream<AnyOf> anyOf(AnyOf type) {
        Stream<AnyOf> within = type.types().stream().flatMap(arm -> arm.accept(this));
        return type.link().isEmpty() ? within : Stream.concat(Stream.of(type), within);
    }

    @Override
    public Stream<AnyOf> list(TypeExpression.ListOf type) {
        return type.element().accept(this);
    }

    @Override
    public Stream<AnyOf> map(TypeExpression.MapOf type) {
        return type.value().accept(this);
    }

    @Override
    public Stream<AnyOf> wrapped(TypeExpression.Wrapped type) {
        return type.type().accept(this);
    }

    @Override
    public Stream<AnyOf> reference(TypeExpression.Reference type) {
        return Stream.empty();
    }

    @Override
    public Stream<AnyOf> scalar(TypeExpression.Scalar type) {
        return Stream.empty();
    }

    @Override
    public Stream<AnyOf> literal(TypeExpression.Literal type) {
        return Stream.empty();
    }

    @Override
    public Stream<AnyOf> transport(TypeExpression.Transport type) {
        return Stream.empty();
    }

    @Override
    public Stream<AnyOf> unreadable(TypeExpression.Unreadable type) {
        return Stream.empty();
    }
}
