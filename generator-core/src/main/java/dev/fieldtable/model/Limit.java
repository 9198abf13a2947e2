package dev.fieldtable.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What docs may say of how great a number, how long a text or how long a list is. */
public enum Limit {
    /** The least number. */
    LEAST(Measured.NUMBER),
    /** The greatest number. */
    GREATEST(Measured.NUMBER),
    /** The number of which each is a multiple. */
    STEP(Measured.NUMBER),
    /** The fewest characters of a text. */
    SHORTEST(Measured.CHARACTERS),
    /** The most characters of a text. */
    LONGEST(Measured.CHARACTERS),
    /** The fewest elements of a list. */
    FEWEST(Measured.ELEMENTS),
    /** The most elements of a list. */
    MOST(Measured.ELEMENTS);

    /** What is measured. */
    public enum Measured {
        /** A number itself. */
        NUMBER,
        /** The characters of a text, as Unicode counts them. */
        CHARACTERS,
        /** The elements of a list. */
        ELEMENTS;

        private static final TypeRef.Visitor<Optional<Measured>> CHOICE = new Choice();

        /**
         * What of the values of a type is measured.
         *
         * @param type the type
         * @return what limits may be about; nothing where none makes sense
         */
        public static Optional<Measured> of(TypeRef type) {
            return type.accept(CHOICE);
        }

        private static final class Choice implements TypeRef.Visitor<Optional<Measured>> {
            @Override
            public Optional<Measured> scalar(TypeRef.Scalar type) {
                return switch (type.kind()) {
                    case INTEGER,
                            INTEGER32,
                            BIG_INTEGER,
                            NUMBER,
                            DECIMAL,
                            DATETIME_EPOCH_SECONDS,
                            DATETIME_EPOCH_MILLIS -> Optional.of(NUMBER);
                    case STRING, BYTES, DATETIME, DATE, DURATION, UUID, URI -> Optional.of(CHARACTERS);
                    case BOOLEAN, ANY, NULL -> Optional.empty();
                };
            }

            @Override
            public Optional<Measured> list(TypeRef.ListOf type) {
                return Optional.of(ELEMENTS);
            }

            @Override
            public Optional<Measured> map(TypeRef.MapOf type) {
                return Optional.empty();
            }

            @Override
            public Optional<Measured> nullable(TypeRef.NullableOf type) {
                return type.type().accept(this);
            }

            @Override
            public Optional<Measured> constant(TypeRef.Constant type) {
                return Optional.empty();
            }

            @Override
            public Optional<Measured> own(TypeRef.Own type) {
                return type.documented().accept(this);
            }

            @Override
            public Optional<Measured> named(TypeRef.Named type) {
                return Optional.empty();
            }
        }
    }

    private final Measured measured;

    Limit(Measured measured) {
        this.measured = measured;
    }

    /** {@return what is measured} */
    public Measured measured() {
        return measured;
    }

    /**
     * Finds the limit among constraints. Of two that say the same, such as {@code minimum} and {@code exclusiveMinimum},
     * the tighter one counts.
     *
     * @param constraints what docs say of a value
     * @return the limit; nothing if they do not say it, or what every value keeps to
     */
    public Optional<Bound> in(Constraints constraints) {
        return switch (this) {
            case LEAST -> tighter(bound(constraints.minimum(), false), bound(constraints.exclusiveMinimum(), true));
            case GREATEST -> tighter(bound(constraints.maximum(), false), bound(constraints.exclusiveMaximum(), true));
            case STEP ->
                bound(constraints.multipleOf(), false)
                        .filter(step -> step.number().signum() > 0);
            case SHORTEST -> fewest(constraints.minLength());
            case LONGEST -> count(constraints.maxLength());
            case FEWEST -> fewest(constraints.minItems());
            case MOST -> count(constraints.maxItems());
        };
    }

    private static Optional<Bound> tighter(Optional<Bound> one, Optional<Bound> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().within(other.get()) ? one : other;
    }

    private Optional<Bound> bound(@Nullable BigDecimal number, boolean exclusive) {
        return Optional.ofNullable(number).map(known -> new Bound(this, known, exclusive));
    }

    private Optional<Bound> count(@Nullable Integer number) {
        return bound(number == null ? null : BigDecimal.valueOf(number), false);
    }

    /** There is nothing of which there are fewer than none. */
    private Optional<Bound> fewest(@Nullable Integer number) {
        return count(number).filter(bound -> bound.number().signum() > 0);
    }
}
