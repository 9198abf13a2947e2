package dev.fieldtable.dialect.types;

import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;

/**
 * What types say of presence and null in a language that has one word for both, and puts it around all that it can where the
 * value may be absent. Lists, maps and dates never bear it, whatever the API sends.
 */
final class OneWord implements TypeExpression.Visitor<Presence> {
    /** For a language that has a word of its own for what may be absent and may be null, and the other one for what may be null. */
    static final OneWord BESIDE_ANOTHER = new OneWord(Nullness.FORBIDDEN);

    /** For a language that has no other word: nothing in its docs says of anything that it may be null, or may not. */
    static final OneWord ALONE = new OneWord(Nullness.UNSAID);

    private final Presence there;

    private OneWord(Nullness nullness) {
        this.there = new Presence(Occurrence.REQUIRED, nullness);
    }

    @Override
    public Presence scalar(TypeExpression.Scalar type) {
        return switch (type.kind()) {
            case ANY, DATE, DATETIME -> Presence.UNSAID;
            case STRING,
                    INTEGER,
                    INTEGER32,
                    BIG_INTEGER,
                    NUMBER,
                    DECIMAL,
                    BOOLEAN,
                    BYTES,
                    DATETIME_EPOCH_SECONDS,
                    DATETIME_EPOCH_MILLIS,
                    DURATION,
                    UUID,
                    URI,
                    NULL -> there;
        };
    }

    @Override
    public Presence reference(TypeExpression.Reference type) {
        return there;
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
        return type.wrapper() == Wrapper.ABSENT_OR_NULL ? there : Presence.REQUIRED;
    }

    @Override
    public Presence literal(TypeExpression.Literal type) {
        return there;
    }

    @Override
    public Presence anyOf(TypeExpression.AnyOf type) {
        return Presence.UNSAID;
    }

    @Override
    public Presence transport(TypeExpression.Transport type) {
        return Presence.UNSAID;
    }

    /** What was not understood holds anything, and is told of. */
    @Override
    public Presence unreadable(TypeExpression.Unreadable type) {
        return Presence.UNSAID;
    }
}
