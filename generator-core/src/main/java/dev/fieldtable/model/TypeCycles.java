package dev.fieldtable.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the types that lead back to themselves, looking at each twice, by the algorithm of Kosaraju: seen against the arrows, from
 * the type that was left last, whatever can be reached leads back.
 */
final class TypeCycles {
    private final Map<TypeId, Set<TypeId>> named = new HashMap<>();
    private final Map<TypeId, Set<TypeId>> naming = new HashMap<>();

    private TypeCycles(TypeModel model) {
        for (TypeDeclaration type : model.types()) {
            named.put(type.id(), TypeGraph.of(type));
            named.get(type.id())
                    .forEach(other ->
                            naming.computeIfAbsent(other, id -> new HashSet<>()).add(type.id()));
        }
    }

    static Set<TypeId> of(TypeModel model) {
        return new TypeCycles(model).find();
    }

    private Set<TypeId> find() {
        Set<TypeId> recursive = new HashSet<>();
        Set<TypeId> seen = new HashSet<>();
        List<TypeId> left = new ArrayList<>();
        named.keySet().forEach(type -> left.addAll(walk(type, named, seen)));
        seen.clear();
        for (int i = left.size() - 1; i >= 0; i--) {
            List<TypeId> circle = walk(left.get(i), naming, seen);
            if (circle.size() > 1 || from(left.get(i), named).contains(left.get(i))) {
                recursive.addAll(circle);
            }
        }
        return recursive;
    }

    /** The types that can be reached and were not seen, in the order in which they are left: each behind those that it leads to. */
    private static List<TypeId> walk(TypeId begin, Map<TypeId, Set<TypeId>> arrows, Set<TypeId> seen) {
        List<TypeId> left = new ArrayList<>();
        Deque<TypeId> path = new ArrayDeque<>();
        Deque<Iterator<TypeId>> open = new ArrayDeque<>();
        if (seen.add(begin)) {
            path.push(begin);
            open.push(from(begin, arrows).iterator());
        }
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                left.add(path.pop());
                continue;
            }
            TypeId next = open.peek().next();
            if (seen.add(next)) {
                path.push(next);
                open.push(from(next, arrows).iterator());
            }
        }
        return left;
    }

    private static Set<TypeId> from(TypeId type, Map<TypeId, Set<TypeId>> arrows) {
        return arrows.getOrDefault(type, Set.of());
    }
}
