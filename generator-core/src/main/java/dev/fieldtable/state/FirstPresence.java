package dev.fieldtable.state;

import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;

/**
 * How the presence of a property was written in format 1, in which one word answered both questions. All docs were those
 * of a Python client then, whose types cannot say null of lists, maps and dates: what was not said to be nullable there
 * was not said to be anything, so that docs which have not changed are the same in both formats.
 */
enum FirstPresence {
    REQUIRED("required", Occurrence.REQUIRED, false),
    REQUIRED_NULLABLE("required-nullable", Occurrence.REQUIRED, true),
    OPTIONAL("optional", Occurrence.OPTIONAL, false),
    OPTIONAL_NULLABLE("optional-nullable", Occurrence.OPTIONAL, true);

    private final String label;
    private final Occurrence occurrence;
    private final boolean nullable;

    FirstPresence(String label, Occurrence occurrence, boolean nullable) {
        this.label = label;
        this.occurrence = occurrence;
        this.nullable = nullable;
    }

    static FirstPresence read(StateObject property) throws StateFault {
        return property.one(TypeJson.PRESENCE, values(), presence -> presence.label);
    }

    /** What it meant of a property of some type. */
    Presence of(TypeRef type) {
        return new Presence(occurrence, nullable ? Nullness.ALLOWED : type.accept(NOT_NULLABLE));
    }

    private static final TypeRef.Visitor<Nullness> NOT_NULLABLE = new TypeRef.Visitor<>() {
        @Override
        public Nullness scalar(TypeRef.Scalar type) {
            boolean date = type.kind() == ScalarKind.DATE || type.kind() == ScalarKind.DATETIME;
            return date ? Nullness.UNSAID : Nullness.FORBIDDEN;
        }

        @Override
        public Nullness list(TypeRef.ListOf type) {
            return Nullness.UNSAID;
        }

        @Override
        public Nullness map(TypeRef.MapOf type) {
            return Nullness.UNSAID;
        }

        @Override
        public Nullness nullable(TypeRef.NullableOf type) {
            return Nullness.ALLOWED;
        }

        @Override
        public Nullness constant(TypeRef.Constant type) {
            return Nullness.FORBIDDEN;
        }

        @Override
        public Nullness own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Nullness named(TypeRef.Named type) {
            return Nullness.FORBIDDEN;
        }
    };
}
