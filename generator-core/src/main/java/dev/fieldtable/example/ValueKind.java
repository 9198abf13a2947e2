package dev.fieldtable.example;

/** What values of a type are, as far as it tells names apart. */
public enum ValueKind {
    /** Objects with known properties, or lists of such. */
    OBJECTS,
    /** Scalars, or lists of such. */
    SCALARS,
    /** Now these, now those, or objects whose names are data. */
    ANY;

    /** Whether a value may be of this kind. One that is null, or a list of nothing, may be of any. */
    boolean admits(Shown value) {
        return switch (this) {
            case OBJECTS -> !(value instanceof Shown.Scalar);
            case SCALARS -> !value.isObject();
            case ANY -> true;
        };
    }
}
