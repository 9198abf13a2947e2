package dev.fieldtable.learn.twin;

import dev.fieldtable.learn.join.Innermost;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Scalars of other docs that say more than ours: a date is a text, and not each text is a date. */
final class FinerKinds {
    private static final Set<ScalarKind> TEXTS = EnumSet.of(ScalarKind.STRING);
    private static final Set<ScalarKind> DATES = EnumSet.of(ScalarKind.STRING, ScalarKind.DATETIME);
    private static final Set<ScalarKind> NUMBERS = EnumSet.of(ScalarKind.NUMBER);
    private static final Set<ScalarKind> WHOLE = EnumSet.of(ScalarKind.NUMBER, ScalarKind.INTEGER);

    private final boolean tellsDates;

    private FinerKinds(boolean tellsDates) {
        this.tellsDates = tellsDates;
    }

    /** Docs that never say of a date that it has no time may have one word for both. */
    static FinerKinds of(TypeModel other) {
        return new FinerKinds(other.types().stream().anyMatch(FinerKinds::hasDate));
    }

    private static boolean hasDate(TypeDeclaration type) {
        return type instanceof ObjectType object
                && object.properties().stream()
                        .map(Property::type)
                        .anyMatch(each -> Innermost.scalar(each).equals(Optional.of(ScalarKind.DATE)));
    }

    /**
     * The kind of the innermost value.
     *
     * @param ours the documented type
     * @param theirs the type in the other docs
     * @return their kind; nothing if it says no more than ours, or something else
     */
    Optional<ScalarKind> finer(TypeRef ours, TypeRef theirs) {
        return Innermost.scalar(theirs)
                .filter(kind ->
                        Innermost.scalar(ours).filter(coarser(kind)::contains).isPresent());
    }

    /** Kinds that may be this one without saying so. */
    private Set<ScalarKind> coarser(ScalarKind kind) {
        return switch (kind) {
            case DATETIME -> tellsDates ? TEXTS : Set.of();
            case DATE -> DATES;
            case DURATION, UUID, URI -> TEXTS;
            case DECIMAL, INTEGER -> NUMBERS;
            case INTEGER32, BIG_INTEGER -> WHOLE;
            case STRING, NUMBER, BOOLEAN, BYTES, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS, ANY, NULL -> Set.of();
        };
    }
}
