package dev.fieldtable.dialect.types;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.ScalarKind;

/**
 * What a type says by bearing no wrapper. Where {@code Optional} and {@code Nullable} would have been written, their
 * absence means neither; lists, maps and dates are never wrapped, whatever the API sends.
 */
final class PythonWrappers implements TypeExpression.Visitor<Presence> {
    static final PythonWrappers BARE = new PythonWrappers();

    /** Whether it may be left out is another matter; its null would be one of the choices, or is no JSON. */
    private static final Presence NOT_NULLABLE = new Presence(Occurrence.UNSAID, Nullness.FORBIDDEN);

    private PythonWrappers() {}

    @Override
    public Presence scalar(TypeExpression.Scalar type) {
        boolean date = type.kind() == ScalarKind.DATE || type.kind() == ScalarKind.DATETIME;
        return date ? Presence.UNSAID : Presence.REQUIRED;
    }

    @Override
    public Presence reference(TypeExpression.Reference type) {
        return Presence.REQUIRED;
    }

    @Override
    public Presence list(TypeExpression.ListOf type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence map(TypeExpression.MapOf type) {
        return Presence.UNSAID;
    }

    /** Who writes one of the wrappers would have written the other. */
    @Override
    public Presence wrapped(TypeExpression.Wrapped type) {
        return Presence.REQUIRED;
    }

    @Override
    public Presence literal(TypeExpression.Literal type) {
        return Presence.REQUIRED;
    }

    @Override
    public Presence anyOf(TypeExpression.AnyOf type) {
        return NOT_NULLABLE;
    }

    @Override
    public Presence transport(TypeExpression.Transport type) {
        return NOT_NULLABLE;
    }

    /** What was not understood holds anything, and is told of. */
    @Override
    public Presence unreadable(TypeExpression.Unreadable type) {
        return Presence.REQUIRED;
    }
}
