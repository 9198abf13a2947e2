package dev.fieldtable.learn.join;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.util.Optional;

/** What the innermost value of a property is: that of its elements, if it is a list. */
public final class Innermost {
    private Innermost() {}

    /**
     * Looks within lists and maps.
     *
     * @param type the type of a property
     * @return what is within; no list, no map, and nothing that is null or something else
     */
    public static TypeRef of(TypeRef type) {
        return TypeRef.Own.inJson(type.innermost());
    }

    /**
     * Looks for a declared type within lists and maps.
     *
     * @param type the type of a property
     * @return the reference to it; nothing if values are of another kind
     */
    public static Optional<TypeRef.Named> named(TypeRef type) {
        return of(type) instanceof TypeRef.Named named ? Optional.of(named) : Optional.empty();
    }

    /**
     * Looks for a scalar within lists and maps.
     *
     * @param type the type of a property
     * @return its kind; nothing if values are of another kind
     */
    public static Optional<ScalarKind> scalar(TypeRef type) {
        return of(type) instanceof TypeRef.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    }
}
