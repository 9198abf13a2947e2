package dev.fieldtable.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a user may want to fail on. */
public enum FailOn {
    /** Code that is compiled against the models. */
    SOURCE,
    /** Code that was compiled against the models of before. */
    BINARY,
    /** JSON, whether it is read or written. */
    WIRE,
    /** Any of these. */
    ANY;

    /** {@return the axes that this means} */
    public Set<Axis> axes() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case SOURCE -> EnumSet.of(Axis.SOURCE);
                    case BINARY -> EnumSet.of(Axis.BINARY);
                    case WIRE -> EnumSet.of(Axis.READING, Axis.WRITING);
                    case ANY -> EnumSet.allOf(Axis.class);
                });
    }
}
