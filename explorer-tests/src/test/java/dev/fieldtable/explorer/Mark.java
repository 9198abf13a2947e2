package dev.fieldtable.explorer;

import java.util.Comparator;
import java.util.Optional;

/**
 * What is said of a place of a document.
 *
 * @param pointer the place, as a JSON Pointer
 * @param verdict that it is reached, missing, unknown or of another type, in the words of the page's script
 */
record Mark(String pointer, String verdict) implements Comparable<Mark> {
    static final String REACHED = "reached";
    static final String OTHER = "other";

    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::pointer).thenComparing(Mark::verdict);

    /** What the finding of a generated validator is to the page; nothing if a value is of its type, and wrong in another way. */
    static Optional<Mark> ofFinding(String pointer, String rule) {
        return switch (rule) {
            case "required" -> Optional.of(new Mark(pointer, "missing"));
            case "unknown-property", "spelling" -> Optional.of(new Mark(pointer, "unknown"));
            case "type", "null", "format", "range", "const", "enum", "union" -> Optional.of(new Mark(pointer, OTHER));
            default -> Optional.empty();
        };
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
