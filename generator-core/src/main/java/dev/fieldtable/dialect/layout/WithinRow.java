package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;

/** The type of a row of whose value other rows tell what is in it: a list stays a list, and a map a map, of that. */
final class WithinRow implements TypeExpression.Visitor<TypeExpression> {
    private final Reference described;
    private final boolean isList;

    /**
     * A type that is described below its row.
     *
     * @param described the type that the other rows describe
     * @param isList whether the row's name says that it is a list
     */
    WithinRow(Reference described, boolean isList) {
        this.described = described;
        this.isList = isList;
    }

    private TypeExpression own() {
        return isList ? new ListOf(described) : described;
    }

    @Override
    public TypeExpression list(ListOf type) {
        return new ListOf(described);
    }

    @Override
    public TypeExpression map(MapOf type) {
        return new MapOf(described);
    }

    @Override
    public TypeExpression wrapped(Wrapped type) {
        return new Wrapped(type.wrapper(), type.type().accept(this));
    }

    @Override
    public TypeExpression scalar(Scalar type) {
        return own();
    }

    @Override
    public TypeExpression reference(Reference type) {
        return own();
    }

    @Override
    public TypeExpression literal(Literal type) {
        return own();
    }

    @Override
    public TypeExpression anyOf(AnyOf type) {
        return own();
    }

    @Override
    public TypeExpression transport(Transport type) {
        return own();
    }

    @Override
    public TypeExpression unreadable(Unreadable type) {
        return own();
    }
}
