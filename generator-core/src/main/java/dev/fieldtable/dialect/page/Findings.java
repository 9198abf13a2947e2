package dev.fieldtable.dialect.page;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the diagnostics of one page while it is read. */
public final class Findings {
    private static final int QUOTED_LENGTH = 80;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean doubtful;

    /** Adds a diagnostic that ends with its kind's usual next step. */
    public void add(DiagnosticCode code, SourceSpan span, String message) {
        add(code, span, message, code.nextStep());
    }

    /** Adds a diagnostic of a repair that is certain, so that there is nothing to do. */
    public void repaired(DiagnosticCode code, SourceSpan span, String message) {
        add(code, span, message, Advice.none());
    }

    /**
     * Adds a diagnostic of repairs that are certain, and of which a page has many.
     *
     * @param span where the first of them was made
     * @param what what was done, as it is said of every page
     * @param count how often
     */
    public void repaired(DiagnosticCode code, SourceSpan span, String what, int count) {
        add(Diagnostic.of(code, span, often(what, count), Advice.none()).about(what));
    }

    /** {@return what was done, and how often on its page, as a sentence} */
    public static String often(String what, int count) {
        return what + (count == 1 ? "." : "; " + count + " times on this page.");
    }

    /** Adds a diagnostic with a next step of its own. */
    public void add(DiagnosticCode code, SourceSpan span, String message, String hint) {
        add(code, span, message, Advice.literal(hint));
    }

    /** Adds a diagnostic with advice of its own. */
    public void add(DiagnosticCode code, SourceSpan span, String message, Advice hint) {
        diagnostics.add(Diagnostic.of(code, span, message, hint));
    }

    /** {@return a number and what it counts, such as {@code 1 cell} and {@code 2 cells}} */
    public static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@return names in code marks, the first ones and how many more there are} */
    public static String listed(List<String> names, int most) {
        StringBuilder listed = new StringBuilder();
        for (String name : names.subList(0, Math.min(most, names.size()))) {
            listed.append(listed.isEmpty() ? "" : ", ").append(Printable.name(name));
        }
        return names.size() > most ? listed + " and " + (names.size() - most) + " more" : listed.toString();
    }

    /** Marks the page as one that may be damaged, although nothing was found that is worth a diagnostic. */
    public void doubt() {
        doubtful = true;
    }

    public boolean isDoubtful() {
        return doubtful;
    }

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    public void addAll(Findings findings) {
        diagnostics.addAll(findings.diagnostics);
    }

    public boolean hasAny(Set<DiagnosticCode> codes) {
        for (Diagnostic diagnostic : diagnostics) {
            if (codes.contains(diagnostic.code())) {
                return true;
            }
        }
        return false;
    }

    /** {@return where those things stand of which rows were left out, or of which it is not known what they held} */
    public NavigableSet<Integer> unread() {
        NavigableSet<Integer> places = new TreeSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean rows = diagnostic.loss().tables() + diagnostic.loss().rows() > 0;
            if (rows || diagnostic.code() == DiagnosticCode.CUT_OFF) {
                places.add(diagnostic.span().offset());
            }
        }
        return places;
    }

    /** {@return the text in quotes, as much of it as a message can bear} */
    public static String quoted(String text) {
        return "'" + (text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…") + "'";
    }

    /** Takes the diagnostics over and hands the value on. */
    public <T> T keep(Outcome<T> outcome) {
        diagnostics.addAll(outcome.diagnostics());
        return outcome.value();
    }

    public int size() {
        return diagnostics.size();
    }

    public <T> Outcome<T> with(T value) {
        return new Outcome<>(value, diagnostics);
    }
}
