package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which type of before is which type of now: that of the same id, else one that is so much alike that it must have been
 * renamed or moved. Where two are equally alike, neither is taken.
 *
 * @param pairs the types that there are in both states, sorted by their id of now
 * @param removed the types that are gone
 * @param added the types that are new
 */
record TypeMatching(List<TypePair> pairs, List<TypeDeclaration> removed, List<TypeDeclaration> added) {
    /** Beyond this many pairs only types of one name are compared. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private static final double MOVED = 0.5;
    private static final double SAME_SHAPE_NAME = 0.45;
    private static final double ALIKE_SHAPE = 0.7;
    private static final double ALIKE_NAME = 0.6;
    private static final int FEWEST_PARTS = 2;

    static TypeMatching of(TypeModel before, TypeModel after) {
        List<TypePair> pairs = new ArrayList<>();
        Map<TypeId, TypeDeclaration> removed = new LinkedHashMap<>();
        Map<TypeId, TypeDeclaration> added = new LinkedHashMap<>();
        for (TypeDeclaration type : before.types()) {
            after.find(type.id())
                    .ifPresentOrElse(
                            same -> pairs.add(new TypePair(type, same, null)), () -> removed.put(type.id(), type));
        }
        for (TypeDeclaration type : after.types()) {
            if (before.find(type.id()).isEmpty()) {
                added.put(type.id(), type);
            }
        }
        for (Candidate candidate : clear(candidates(removed.values().stream().toList(), List.copyOf(added.values())))) {
            pairs.add(new TypePair(candidate.before, candidate.after, candidate.evidence()));
            removed.remove(candidate.before.id());
            added.remove(candidate.after.id());
        }
        pairs.sort(Comparator.comparing(pair -> pair.after().id()));
        return new TypeMatching(pairs, List.copyOf(removed.values()), List.copyOf(added.values()));
    }

    /** What types of before are called now. */
    Renaming renaming() {
        Map<TypeId, TypeId> now = new HashMap<>();
        for (TypePair pair : pairs) {
            if (pair.evidence() != null) {
                now.put(pair.before().id(), pair.after().id());
            }
        }
        return new Renaming(now);
    }

    private static List<Candidate> candidates(List<TypeDeclaration> removed, List<TypeDeclaration> added) {
        boolean few = (long) removed.size() * added.size() <= MOST_COMPARISONS;
        Map<String, List<Described>> byName = new HashMap<>();
        List<Described> all = new ArrayList<>();
        for (TypeDeclaration type : added) {
            Described described = Described.of(type);
            all.add(described);
            byName.computeIfAbsent(type.id().name(), name -> new ArrayList<>()).add(described);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (TypeDeclaration type : removed) {
            Described before = Described.of(type);
            for (Described after : few ? all : byName.getOrDefault(type.id().name(), List.of())) {
                Candidate.of(before, after).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** The best ones first, each type once; two of the same rank that contend for a type cancel each other out. */
    private static List<Candidate> clear(List<Candidate> candidates) {
        List<Candidate> sorted = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::rank)
                        .reversed()
                        .thenComparing(candidate -> candidate.before.id())
                        .thenComparing(candidate -> candidate.after.id()))
                .toList();
        List<Candidate> clear = new ArrayList<>();
        Set<TypeId> takenBefore = new HashSet<>();
        Set<TypeId> takenAfter = new HashSet<>();
        for (int start = 0; start < sorted.size(); ) {
            int end = start;
            Map<TypeId, Integer> contended = new HashMap<>();
            Map<TypeId, Integer> contending = new HashMap<>();
            while (end < sorted.size()
                    && Double.compare(sorted.get(end).rank(), sorted.get(start).rank()) == 0) {
                Candidate candidate = sorted.get(end++);
                if (!takenBefore.contains(candidate.before.id()) && !takenAfter.contains(candidate.after.id())) {
                    contending.merge(candidate.before.id(), 1, Integer::sum);
                    contended.merge(candidate.after.id(), 1, Integer::sum);
                }
            }
            for (Candidate candidate : sorted.subList(start, end)) {
                boolean free =
                        !takenBefore.contains(candidate.before.id()) && !takenAfter.contains(candidate.after.id());
                if (free
                        && contending.getOrDefault(candidate.before.id(), 0) == 1
                        && contended.getOrDefault(candidate.after.id(), 0) == 1) {
                    clear.add(candidate);
                }
            }
            contending.keySet().forEach(takenBefore::add);
            contended.keySet().forEach(takenAfter::add);
            start = end;
        }
        return clear;
    }

    private record Described(TypeDeclaration type, Shape shape, LetterPairs name) {
        static Described of(TypeDeclaration type) {
            return new Described(type, Shape.of(type), LetterPairs.of(type.id().name()));
        }

        boolean hasNameOf(Described other) {
            return type.id().name().equals(other.type.id().name());
        }

        boolean isOnPageOf(Described other) {
            return type.span().path().equals(other.type.span().path());
        }
    }

    private record Candidate(
            TypeDeclaration before, TypeDeclaration after, double shape, double name, int parts, boolean samePage) {
        /** {@return the two if one may be the other} Most are not: what tells so the soonest is asked for first. */
        static Optional<Candidate> of(Described before, Described after) {
            boolean samePage = before.isOnPageOf(after);
            boolean sameSign = samePage || before.hasNameOf(after);
            int parts =
                    Math.min(before.shape.parts().size(), after.shape.parts().size());
            if (!sameSign && parts < FEWEST_PARTS) {
                return Optional.empty();
            }
            double shape = before.shape.likeness(after.shape);
            if (shape < (sameSign ? MOVED : ALIKE_SHAPE)) {
                return Optional.empty();
            }
            double name = before.name.likeness(after.name);
            return sameSign || name >= (shape == 1 ? SAME_SHAPE_NAME : ALIKE_NAME)
                    ? Optional.of(new Candidate(before.type, after.type, shape, name, parts, samePage))
                    : Optional.empty();
        }

        boolean sameName() {
            return before.id().name().equals(after.id().name());
        }

        double rank() {
            return (sameName() ? 1 : 0) + shape + name;
        }

        Evidence evidence() {
            List<String> reasons = new ArrayList<>();
            reasons.add(
                    shape == 1
                            ? "the same " + parts + " parts"
                            : Likeness.percent(shape) + " % of the parts are the same");
            if (sameName()) {
                reasons.add("the same name in another package");
            } else {
                reasons.add("the names are " + Likeness.percent(name) + " % alike");
            }
            if (samePage) {
                reasons.add("the same page");
            }
            return new Evidence(Likeness.percent((shape + name) / 2), reasons);
        }
    }
}
