package dev.fieldtable.cli.completion;

import java.util.regex.Pattern;

/** What a list beside words has room for: the first sentence of a help text. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.?!]) (?=[A-Z])");

    private Sentences() {}

    static String first(String... description) {
        // A '%' is written twice in what picocli takes for a format.
        return END.split(String.join(" ", description).replace("%%", "%"), 2)[0];
    }
}
