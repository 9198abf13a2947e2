package dev.fieldtable.diagnostic;

import java.util.List;

/**
 * A result, and the problems met while it was made.
 *
 * @param <T> what was made
 * @param value the result; always there, since a strange document yields diagnostics and not an exception
 * @param diagnostics the problems, in the order in which they were met
 */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A result without problems.
     *
     * @param <T> what was made
     * @param value the result
     * @return the outcome
     */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }
}
