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
 * <p>A cause is told before what follows from it: what another page may be the cause of stands behind all else.
 *
 * <p>Programs are told of every single one.
 *
 * @param told what is told
 * @param untold what says something else again and is not told, kind by kind in the order of the catalogue
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
     * @param rows how many rows are left out for all of them
     */
    public record Told(Diagnostic first, int places, int pages, int rows) {
        private static Told of(List<Diagnostic> alike) {
            int rows = alike.stream().mapToInt(each -> each.loss().rows()).sum();
            return new Told(alike.get(0), alike.size(), Digest.pages(alike), rows);
        }

        /** {@return what the first one says, how many others say it, and what is lost for all of them if it says what for itself} */
        public String message() {
            if (places == 1) {
                return first.message();
            }
            // Where a row is lost in each place, the number of places says it.
            String lost = rows == 0 || rows == places ? "" : ", with " + rows + " rows in all";
            return first.message() + " Found in " + places + " places on " + count(pages) + lost
                    + "; this is the first.";
        }
    }

    /**
     * What is not told of a kind.
     *
     * @param code the kind
     * @param places how many diagnostics there are that say something else than those that are told
     * @param pages on how many pages they are
     */
    public record Untold(DiagnosticCode code, int places, int pages) {
        /** {@return how many there are more, and where, such as {@code 12 more [dangling-reference] on 3 pages}} */
        public String message() {
            return places + " more [" + code.id() + "]" + (pages == 1 ? "" : " on " + count(pages));
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
        inOrder(diagnostics)
                .forEach(each -> alike.computeIfAbsent(Key.of(each), key -> new ArrayList<>())
                        .add(each));
        List<Told> told = new ArrayList<>();
        Map<DiagnosticCode, Integer> counts = new EnumMap<>(DiagnosticCode.class);
        Map<DiagnosticCode, List<Diagnostic>> others = new EnumMap<>(DiagnosticCode.class);
        alike.forEach((key, all) -> {
            if (counts.merge(key.code(), 1, Integer::sum) <= most) {
                told.add(Told.of(all));
            } else {
                others.computeIfAbsent(key.code(), code -> new ArrayList<>()).addAll(all);
            }
        });
        List<Untold> untold = new ArrayList<>();
        others.forEach((code, rest) -> untold.add(new Untold(code, rest.size(), pages(rest))));
        return new Digest(told, untold);
    }

    /** Types that are not there may be those of a page that could not be read; then that is told of, and comes first. */
    private static List<Diagnostic> inOrder(Collection<Diagnostic> diagnostics) {
        List<Diagnostic> causes = new ArrayList<>(diagnostics.size());
        List<Diagnostic> effects = new ArrayList<>();
        diagnostics.forEach(each -> (each.code() == DiagnosticCode.DANGLING_REFERENCE ? effects : causes).add(each));
        causes.addAll(effects);
        return causes;
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

    /**
     * Tells of each diagnostic by itself.
     *
     * @param diagnostics the diagnostics, in the order in which they are to be told
     * @return the digest, which leaves nothing untold
     */
    public static Digest ofEach(Collection<Diagnostic> diagnostics) {
        return new Digest(
                inOrder(diagnostics).stream()
                        .map(each -> Told.of(List.of(each)))
                        .toList(),
                List.of());
    }

    /** {@return whether each diagnostic is told by itself} */
    public boolean isWhole() {
        return untold.isEmpty() && told.stream().allMatch(each -> each.places() == 1);
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
