package dev.fieldtable.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user wants to be told of, and how loudly.
 *
 * <p>An error fails the run, whatever its kind was before; what is ignored is not told at all.
 *
 * @param chosen the severities of the kinds that do not keep their own
 * @param ignored the kinds that are not told
 */
public record Severities(Map<DiagnosticCode, Severity> chosen, Set<DiagnosticCode> ignored) {
    /** Every kind has its own severity. */
    public static final Severities DEFAULT = new Severities(Map.of(), Set.of());

    /** Where these are met the output is not as it should be, so that the run has failed, whatever it is called. */
    private static final Set<DiagnosticCode> FIXED = Collections.unmodifiableSet(EnumSet.of(
            DiagnosticCode.FOREIGN_FILE,
            DiagnosticCode.EDITED_FILE,
            DiagnosticCode.STALE_OUTPUT,
            DiagnosticCode.UNUSABLE_OUTPUT,
            DiagnosticCode.UNREADABLE_MANIFEST,
            DiagnosticCode.UNREADABLE_NAMES,
            DiagnosticCode.NAMES_NOT_LOCKED));

    /** Copies both. */
    public Severities {
        chosen = Map.copyOf(chosen);
        ignored = Set.copyOf(ignored);
    }

    /**
     * Reads the user's choice.
     *
     * @param error ids of what fails the run, such as {@code dangling-reference}; blanks around an id do not count
     * @param warn ids of what is a warning
     * @param ignore ids of what is not told
     * @return the choice
     * @throws IllegalArgumentException if there is no diagnostic of one of the ids, if one is given twice with
     *     different meanings, or if what it names cannot be made harmless; the message says which
     */
    public static Severities of(Collection<String> error, Collection<String> warn, Collection<String> ignore) {
        Map<DiagnosticCode, Severity> chosen = new EnumMap<>(DiagnosticCode.class);
        Set<DiagnosticCode> ignored = EnumSet.noneOf(DiagnosticCode.class);
        error.forEach(id -> chosen.put(DiagnosticCode.named(id), Severity.ERROR));
        for (String id : warn) {
            if (chosen.put(DiagnosticCode.named(id), Severity.WARNING) == Severity.ERROR) {
                throw contradiction(DiagnosticCode.named(id));
            }
        }
        for (String id : ignore) {
            ignored.add(DiagnosticCode.named(id));
            if (chosen.containsKey(DiagnosticCode.named(id))) {
                throw contradiction(DiagnosticCode.named(id));
            }
        }
        for (DiagnosticCode code : FIXED) {
            if (ignored.contains(code) || chosen.get(code) == Severity.WARNING) {
                throw new IllegalArgumentException(
                        code.id() + " is always an error: nothing can be written where it is met.");
            }
        }
        return new Severities(chosen, ignored);
    }

    /**
     * Tells whether a kind of diagnostic fails the run.
     *
     * @param code which kind
     * @return whether it is an error to this user
     */
    public boolean isError(DiagnosticCode code) {
        return !ignored.contains(code) && chosen.getOrDefault(code, code.severity()) == Severity.ERROR;
    }

    private static IllegalArgumentException contradiction(DiagnosticCode code) {
        return new IllegalArgumentException(code.id() + " cannot be two of error, warning and ignored at once.");
    }

    /**
     * Gives diagnostics the severities that the user wants.
     *
     * @param diagnostics the diagnostics
     * @return those that are not ignored, in the same order
     */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        if (chosen.isEmpty() && ignored.isEmpty()) {
            return diagnostics;
        }
        List<Diagnostic> wanted = new ArrayList<>(diagnostics.size());
        for (Diagnostic each : diagnostics) {
            if (!ignored.contains(each.code())) {
                Severity severity = chosen.getOrDefault(each.code(), each.severity());
                wanted.add(each.as(severity));
            }
        }
        return wanted;
    }
}
