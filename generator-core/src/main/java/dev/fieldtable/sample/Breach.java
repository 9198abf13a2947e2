package dev.fieldtable.sample;

import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.text.EcmaPattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What about a value is not as the docs say besides its type. */
public final class Breach {
    private Breach() {}

    /**
     * Holds a value against constraints.
     *
     * @param constraints what the docs say
     * @param value a value of JSON
     * @return how it breaks the first that it breaks, such as {@code is 500, but the docs say at most 100}; nothing if it
     *     breaks none, or if that cannot be told
     */
    public static Optional<String> of(Constraints constraints, @Nullable Object value) {
        return Measure.of(value).flatMap(measure -> measure.beyond(constraints)).or(() -> pattern(constraints, value));
    }

    /** {@return whether a value breaks none for sure; of a pattern that nobody looks for, nobody can tell} */
    static boolean isNone(Constraints constraints, @Nullable Object value) {
        return of(constraints, value).isEmpty() && !isUndecided(constraints.pattern(), value);
    }

    private static boolean isUndecided(@Nullable String documented, @Nullable Object value) {
        if (documented == null || !(value instanceof String text)) {
            return false;
        }
        EcmaPattern pattern = EcmaPattern.of(documented);
        return pattern.isChecked() && pattern.isFoundIn(text).isEmpty();
    }

    private static Optional<String> pattern(Constraints constraints, @Nullable Object value) {
        String pattern = constraints.pattern();
        if (pattern == null || !(value instanceof String text)) {
            return Optional.empty();
        }
        return EcmaPattern.of(pattern)
                .isFoundIn(text)
                .filter(found -> !found)
                .map(found ->
                        "is " + Printable.quoted(text) + ", but the docs say it matches " + Printable.quoted(pattern));
    }
}
