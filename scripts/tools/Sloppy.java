package com.example.tools;

/** What a person wrote, and should not have: tools are to speak of it. */
public final class Sloppy {
    private final int[] numbers;

    public Sloppy(int[] numbers) {
        this.numbers = numbers;
    }

    public int[] numbers() {
        return numbers;
    }

    public boolean same(String one, String other) {
        return one == other;
    }
}
