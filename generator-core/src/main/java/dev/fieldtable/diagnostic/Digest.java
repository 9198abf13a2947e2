package dev.fieldtable.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Diagnostics as people are told of them. Real docs have one flaw in hundreds of places, and whatever else is wrong would
 * drown in it: so all that are of one kind and say the same are told as one, and of each kind only so many. Errors that say
 * the same are told one by one: each has to be mended where it is.
 *
 * <p>Programs are told of every single one.
 *
 * @param told what is told, in the order in which it was met
 * @param untold what is not, kind by kind in the order of the catalogue; only kinds of which something is not told
 */
public record Digest(List<Told> told, List<Untold> untold) {
    /** Copies the lists. */
    public Digest {
        told = List.copyOf(told);
        untold = List.copyOf(untold);
    }

    /**
     * One or several diagnostics that say the same.
     *
     * @param first the first of them
     * @param places how many there are
     * @param pages on how many pages they are
     */
    public record Told(Diagnostic first, int places, int pages) {
        /** {@return what the first one says, and how many others say it} */
        public String message() {
            return places == 1
                    ? first.message()
                    : first.message() + " Found in " + places + " places on " + count(pages) + "; this is the first.";
        }
    }

    /**
     * What is not told of a kind.
     *
     * @param code the kind
     * @param places how many diagnostics there are besides those that {@link #told} has
     * @param pages on how many pages they are
     */
    public record Untold(DiagnosticCode code, int places, int pages) {
        /** {@return how many there are more, and where, such as {@code 12 more [dangling-reference] in 3 pages}} */
        public String message() {
            return places + " more [" + code.id() + "]" + (pages == 1 ? "" : " in " + count(pages));
        }
    }

    /** What makes two diagnostics say the same. */
    private record Key(DiagnosticCode code, Severity severity, String topic, String place) {
        static Key of(Diagnostic diagnostic) {
            String topic =
                    diagnostic.topic().isEmpty() ? FindingKey.of(diagnostic).message() : diagnostic.topic();
            String place =
                    diagnostic.severity() == Severity.ERROR ? diagnostic.span().toString() : "";
            return new Key(diagnostic.code(), diagnostic.severity(), topic, place);
        }
    }

    /**
     * Puts diagnostics together.
     *
     * @param diagnostics the diagnostics, in the order in which they are to be told
     * @param most how many are told of one kind
     * @return the digest
     */
    public static Digest of(Collection<Diagnostic> diagnostics, int most) {
        Map<Key, List<Diagnostic>> alike = new LinkedHashMap<>();
        diagnostics.forEach(each ->
                alike.computeIfAbsent(Key.of(each), key -> new ArrayList<>()).add(each));
        List<Told> told = new ArrayList<>();
        Map<DiagnosticCode, Integer> counts = new EnumMap<>(DiagnosticCode.class);
        Map<DiagnosticCode, List<Diagnostic>> others = new EnumMap<>(DiagnosticCode.class);
        alike.forEach((key, all) -> {
            boolean fits = counts.merge(key.code(), 1, Integer::sum) <= most;
            if (fits) {
                told.add(new Told(all.get(0), all.size(), pages(all)));
            }
            List<Diagnostic> rest = all.subList(fits ? 1 : 0, all.size());
            if (!rest.isEmpty()) {
                others.computeIfAbsent(key.code(), code -> new ArrayList<>()).addAll(rest);
            }
        });
        List<Untold> untold = new ArrayList<>();
        others.forEach((code, rest) -> untold.add(new Untold(code, rest.size(), pages(rest))));
        return new Digest(told, untold);
    }

    /**
     * Puts diagnostics together, and tells of all that say different things.
     *
     * @param diagnostics the diagnostics, in the order in which they are to be told
     * @return the digest
     */
    public static Digest of(Collection<Diagnostic> diagnostics) {
        return of(diagnostics, Integer.MAX_VALUE);
    }

    private static int pages(List<Diagnostic> diagnostics) {
        Set<String> pages = new HashSet<>();
        diagnostics.forEach(each -> pages.add(each.span().path()));
        return pages.size();
    }

    private static String count(int pages) {
        return pages + (pages == 1 ? " page" : " pages");
    }
}
