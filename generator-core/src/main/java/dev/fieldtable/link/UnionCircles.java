package dev.fieldtable.link;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The unions that may lead to themselves by nothing but arms.
 *
 * <p>A union that leads to none of these, or to which none of these leads, is in no circle, and is left out at once, and
 * whenever a circle is opened. So hardly any way is ever followed to its end, however deep unions are nested.
 */
final class UnionCircles {
    private final Map<TypeId, Set<TypeId>> arms = new HashMap<>();
    private final Map<TypeId, Set<TypeId>> holders = new HashMap<>();

    private UnionCircles() {}

    static UnionCircles in(TypeModel model) {
        UnionCircles circles = new UnionCircles();
        for (TypeDeclaration type : model.types()) {
            if (type instanceof UnionType union) {
                circles.arms.put(union.id(), new LinkedHashSet<>());
                circles.holders.put(union.id(), new LinkedHashSet<>());
            }
        }
        for (TypeDeclaration type : model.types()) {
            if (type instanceof UnionType union) {
                union.arms().forEach(arm -> circles.add(union.id(), arm.type()));
            }
        }
        List.copyOf(circles.arms.keySet()).forEach(circles::leaveOut);
        return circles;
    }

    private void add(TypeId union, TypeRef arm) {
        if (arm instanceof TypeRef.Named named && holders.containsKey(named.id())) {
            arms.getOrDefault(union, Set.of()).add(named.id());
            holders.getOrDefault(named.id(), Set.of()).add(union);
        }
    }

    /** {@return whether an arm of a union leads back to it} */
    boolean has(TypeId union, TypeId arm) {
        Set<TypeId> seen = new HashSet<>(Set.of(arm));
        // Only from a union that may lead to itself is there a way back.
        Deque<TypeId> open = new ArrayDeque<>(arms.containsKey(union) ? seen : Set.of());
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            if (id.equals(union)) {
                return true;
            }
            arms.getOrDefault(id, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    /** Takes an arm from a union. */
    void cut(TypeId union, TypeId arm) {
        unlink(arms, union, arm);
        unlink(holders, arm, union);
        leaveOut(union);
        leaveOut(arm);
    }

    /** Leaves out a union that is in no circle, and all that are in none without it. */
    private void leaveOut(TypeId union) {
        Deque<TypeId> open = new ArrayDeque<>(List.of(union));
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            Set<TypeId> to = arms.getOrDefault(id, Set.of());
            Set<TypeId> from = holders.getOrDefault(id, Set.of());
            if (to.isEmpty() || from.isEmpty()) {
                arms.remove(id);
                holders.remove(id);
                to.forEach(arm -> unlink(holders, arm, id));
                from.forEach(holder -> unlink(arms, holder, id));
                open.addAll(to);
                open.addAll(from);
            }
        }
    }

    private static void unlink(Map<TypeId, Set<TypeId>> links, TypeId end, TypeId other) {
        links.computeIfPresent(end, (id, others) -> {
            others.remove(other);
            return others;
        });
    }
}
