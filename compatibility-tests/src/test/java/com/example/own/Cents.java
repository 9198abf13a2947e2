package com.example.own;

/** A class as a user may have one: it is made of a whole number by its constructor, and written by a static method. */
public record Cents(long count) {
    /** Refuses a debt. */
    public Cents {
        if (count < 0) {
            throw new IllegalArgumentException("less than nothing: " + count);
        }
    }

    /** Writes the number. */
    public static long written(Cents cents) {
        return cents.count;
    }
}
