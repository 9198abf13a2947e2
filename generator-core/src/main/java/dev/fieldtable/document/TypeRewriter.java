package dev.fieldtable.document;

import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;

/**
 * Spells a type anew, the types within it too. Whoever extends it says what becomes of some kinds; all others stay what
 * they are.
 */
public abstract class TypeRewriter implements TypeExpression.Visitor<TypeExpression> {
    /** For those who extend it. */
    protected TypeRewriter() {}

    @Override
    public TypeExpression list(ListOf type) {
        return new ListOf(type.element().accept(this));
    }

    @Override
    public TypeExpression map(MapOf type) {
        return new MapOf(type.value().accept(this));
    }

    @Override
    public TypeExpression wrapped(Wrapped type) {
        return new Wrapped(type.wrapper(), type.type().accept(this));
    }

    @Override
    public TypeExpression anyOf(AnyOf type) {
        return new AnyOf(type.types().stream().map(arm -> arm.accept(this)).toList(), type.link());
    }

    @Override
    public TypeExpression scalar(Scalar type) {
        return type;
    }

    @Override
    public TypeExpression reference(Reference type) {
        return type;
    }

    @Override
    public TypeExpression literal(Literal type) {
        return type;
    }

    @Override
    public TypeExpression transport(Transport type) {
        return type;
    }

    @Override
    public TypeExpression unreadable(Unreadable type) {
        return type;
    }
}
