package dev.fieldtable.emit;

import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.work.SideBySide;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the Java of types follows from. That of a type follows from the type, from what all that it leads to offers, from their
 * names, and from what the user decided; from what leads to it, no more than whether it has to be read from plain values. What
 * is told of a type in words, and the lines where it is told, stand in its own Java alone.
 *
 * @param fingerprints what each type follows from by itself, under the same decisions of the user
 * @param users what leads to each type
 */
record JavaBasis(Map<TypeId, Fingerprint> fingerprints, Map<TypeId, List<TypeId>> users) {
    /**
     * What the Java of some types follows from.
     *
     * @param types the types, closed under reference
     * @param context all types and their names
     */
    static JavaBasis of(Collection<TypeDeclaration> types, EmissionContext context) {
        List<TypeDeclaration> each = List.copyOf(types);
        List<Fingerprint> told = SideBySide.each(each, type -> BasisText.fingerprint(type, context));
        Map<TypeId, Fingerprint> fingerprints = new HashMap<>();
        Map<TypeId, List<TypeId>> users = new HashMap<>();
        for (int i = 0; i < each.size(); i++) {
            TypeId id = each.get(i).id();
            fingerprints.put(id, told.get(i));
            TypeGraph.of(each.get(i))
                    .forEach(used -> users.computeIfAbsent(used, any -> new ArrayList<>())
                            .add(id));
        }
        return new JavaBasis(fingerprints, users);
    }

    /**
     * The types whose Java is the same, whatever it is. Others may have the same, too.
     *
     * @param before what each type followed from before, under the same decisions of the user
     * @return types that were there, too
     */
    Set<TypeId> same(Function<TypeId, @Nullable Fingerprint> before) {
        return sameSurface(before).stream()
                .filter(id -> fingerprint(id).equals(before.apply(id)))
                .collect(Collectors.toSet());
    }

    /**
     * The types whose classes offer the same to their users: comments, and the lines that violations tell, may be others.
     *
     * @param before what each type followed from before, under the same decisions of the user
     * @return types that were there, too
     */
    Set<TypeId> sameSurface(Function<TypeId, @Nullable Fingerprint> before) {
        Predicate<TypeId> offersSame = id -> {
            Fingerprint was = before.apply(id);
            return was != null && was.surface().equals(fingerprint(id).surface());
        };
        Set<TypeId> same = new HashSet<>();
        Deque<TypeId> others = new ArrayDeque<>();
        fingerprints.keySet().forEach(id -> (offersSame.test(id) ? same : others).add(id));
        while (!others.isEmpty()) {
            for (TypeId user : users.getOrDefault(others.remove(), List.of())) {
                if (same.remove(user)) {
                    others.add(user);
                }
            }
        }
        return same;
    }

    /** {@return what a type follows from by itself} */
    Fingerprint fingerprint(TypeId id) {
        return Objects.requireNonNull(fingerprints.get(id), () -> "not among the types: " + id);
    }
}
