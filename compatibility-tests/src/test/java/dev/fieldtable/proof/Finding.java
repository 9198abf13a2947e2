package dev.fieldtable.proof;

import java.util.Comparator;
import java.util.Set;

/** Where and how a document is not as documented. */
record Finding(String pointer, String rule, String file, int line) implements Comparable<Finding> {
    private static final Set<String> FINE_WHEN_TOLERANT = Set.of("enum", "union", "unknown-property", "null-unsaid");

    /** What JSON Schema says of values beside their types. */
    private static final Set<String> BOUNDS = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems");

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::pointer)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::file)
            .thenComparing(Finding::line);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    Finding below(String prefix) {
        return new Finding(prefix + pointer, rule, file, line);
    }

    /** Whether it matters only to those who want documents exactly as documented. */
    boolean tolerable() {
        return FINE_WHEN_TOLERANT.contains(rule) || isOfBounds();
    }

    /** Whether the value is of its type, and not within what is said of it beside that. */
    boolean isOfBounds() {
        return BOUNDS.contains(rule);
    }

    /** Whether the documentation cannot say that it is wrong. */
    boolean unsaid() {
        return rule.equals("null-unsaid");
    }
}
