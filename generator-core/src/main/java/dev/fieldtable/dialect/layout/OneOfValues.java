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
import dev.fieldtable.model.ScalarKind;
import java.util.List;

/** The type of a row that names the values which a text has, or each text in a list; any other type stays as it is. */
final class OneOfValues implements TypeExpression.Visitor<TypeExpression> {
    private final List<String> values;

    OneOfValues(List<String> values) {
        this.values = values;
    }

    @Override
    public TypeExpression list(ListOf type) {
        return new ListOf(type.element().accept(this));
    }

    @Override
    public TypeExpression map(MapOf type) {
        return type;
    }

    @Override
    public TypeExpression wrapped(Wrapped type) {
        return new Wrapped(type.wrapper(), type.type().accept(this));
    }

    @Override
    public TypeExpression scalar(Scalar type) {
        if (type.kind() != ScalarKind.STRING) {
            return type;
        }
        return values.size() == 1
                ? new Literal(values.get(0))
                : new AnyOf(values.stream().<TypeExpression>map(Literal::new).toList(), "");
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
    public TypeExpression anyOf(AnyOf type) {
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
