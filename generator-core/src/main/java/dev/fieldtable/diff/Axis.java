package dev.fieldtable.diff;

import java.util.Locale;

/** Whom a change may break. */
public enum Axis {
    /** Code that is compiled against the models. */
    SOURCE("Java source"),
    /** Code that was compiled against the models of before and runs with those of now. */
    BINARY("Java binary"),
    /** Models of before that read documents which are as the docs now say. */
    READING("reading JSON"),
    /** Whoever, by the docs of now, takes documents that models of before write. */
    WRITING("writing JSON");

    private final String title;

    Axis(String title) {
        this.title = title;
    }

    /** {@return the name that people read, such as {@code Java source}} */
    public String title() {
        return title;
    }

    /** {@return the name in JSON, such as {@code source}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
