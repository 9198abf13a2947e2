package dev.fieldtable.benchmark.hand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** {@code streamtype.md} of the Plex reference as an enum. */
public enum StreamType {
    VIDEO(1),
    AUDIO(2),
    SUBTITLE(3);

    private final int value;

    StreamType(int value) {
        this.value = value;
    }

    /** {@return the value in JSON} */
    @JsonValue
    public int value() {
        return value;
    }

    /**
     * {@return the constant of a value}
     *
     * @param value the value in JSON
     */
    @JsonCreator
    public static StreamType of(int value) {
        return values()[value - 1];
    }
}
