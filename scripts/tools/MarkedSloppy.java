package com.example.tools;

import com.example.plex.support.Generated;

/** The same, but marked as generated: tools are to be silent. */
@Generated
public final class MarkedSloppy {
    private final int[] numbers;

    public MarkedSloppy(int[] numbers) {
        this.numbers = numbers;
    }

    public int[] numbers() {
        return numbers;
    }

    public boolean same(String one, String other) {
        return one == other;
    }
}
