package dev.fieldtable.dialect.types;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;

/** What types say of presence and null where a language has no word for either: nothing. The mark has the word. */
final class MarksAlone implements TypeExpression.Visitor<Presence> {
    static final MarksAlone BARE = new MarksAlone();

    private MarksAlone() {}

    @Override
    public Presence scalar(TypeExpression.Scalar type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence reference(TypeExpression.Reference type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence list(TypeExpression.ListOf type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence map(TypeExpression.MapOf type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence wrapped(TypeExpression.Wrapped type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence literal(TypeExpression.Literal type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence anyOf(TypeExpression.AnyOf type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence transport(TypeExpression.Transport type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence unreadable(TypeExpression.Unreadable type) {
        return Presence.UNSAID;
    }
}
