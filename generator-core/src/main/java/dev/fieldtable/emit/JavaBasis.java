package dev.fieldtable.emit;

import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.EmitOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the Java of types follows from. That of a type follows from the type, from what all that it leads to offers, from their
 * names, and from what the user decided; from what leads to it, no more than whether it has to be read from plain values. What
 * is told of a type in words, and the lines where it is told, stand in its own Java alone.
 *
 * @param options what the user decided
 * @param context the types and their names
 */
record JavaBasis(EmitOptions options, EmissionContext context) {
    /**
     * The types whose Java is the same, whatever it is. Others may have the same, too.
     *
     * @param before the basis of before
     * @return types that both have
     */
    Set<TypeId> same(JavaBasis before) {
        return sameSurface(before).stream()
                .filter(id ->
                        context.model().find(id).equals(before.context.model().find(id)))
                .collect(Collectors.toSet());
    }

    /**
     * The types whose classes offer the same to their users: comments, and the lines that violations tell, may be others.
     *
     * @param before the basis of before
     * @return types that both have
     */
    Set<TypeId> sameSurface(JavaBasis before) {
        if (!options.equals(before.options) || !context.names().haveSameSupport(before.context.names())) {
            return Set.of();
        }
        Set<TypeId> same = new HashSet<>();
        Map<TypeId, List<TypeId>> users = new HashMap<>();
        Deque<TypeId> others = new ArrayDeque<>();
        for (TypeDeclaration type : context.model().types()) {
            if (offersSame(type, before)) {
                same.add(type.id());
                TypeGraph.of(type)
                        .forEach(used -> users.computeIfAbsent(used, id -> new ArrayList<>())
                                .add(type.id()));
            } else {
                others.add(type.id());
            }
        }
        while (!others.isEmpty()) {
            for (TypeId user : users.getOrDefault(others.remove(), List.of())) {
                if (same.remove(user)) {
                    others.add(user);
                }
            }
        }
        return same;
    }

    private boolean offersSame(TypeDeclaration type, JavaBasis before) {
        TypeId id = type.id();
        return before.context
                        .model()
                        .find(id)
                        .filter(was -> Unworded.areSame(type, was))
                        .isPresent()
                && context.names().areSame(id, before.context.names())
                && context.model()
                        .since()
                        .known(id)
                        .equals(before.context.model().since().known(id))
                && context.inUnions().contains(id) == before.context.inUnions().contains(id);
    }
}
