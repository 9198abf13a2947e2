package dev.fieldtable.model;

import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which types name which others. */
public final class TypeGraph implements TypeDeclaration.Visitor<Set<TypeId>> {
    private final Set<TypeId> found = new LinkedHashSet<>();

    private TypeGraph() {}

    /**
     * The types that a type names.
     *
     * @param type a type
     * @return what it refers to, in the order of the docs
     */
    public static Set<TypeId> of(TypeDeclaration type) {
        return type.accept(new TypeGraph());
    }

    /**
     * The types that a use of types names.
     *
     * @param type the type of a property, an element or an arm
     * @return what it refers to, at most one
     */
    public static Set<TypeId> of(TypeRef type) {
        return type.innermost() instanceof TypeRef.Named named ? Set.of(named.id()) : Set.of();
    }

    /**
     * All types that can be reached.
     *
     * @param model the model
     * @param roots where to start; types of the model
     * @return the roots and all that they name, directly or not
     */
    public static Set<TypeId> reachable(TypeModel model, Collection<TypeId> roots) {
        Set<TypeId> seen = new LinkedHashSet<>(roots);
        Deque<TypeId> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            for (TypeId next : of(model.get(new TypeRef.Named(open.remove())))) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /**
     * Which types name each type: the graph, walked backwards.
     *
     * @param model the model
     * @return the types that name one, sorted, by that one; without those that nothing names
     */
    public static Map<TypeId, SortedSet<TypeId>> users(TypeModel model) {
        Map<TypeId, SortedSet<TypeId>> users = new HashMap<>();
        for (TypeDeclaration type : model.types()) {
            for (TypeId used : of(type)) {
                users.computeIfAbsent(used, id -> new TreeSet<>()).add(type.id());
            }
        }
        return users;
    }

    /**
     * All types that lead back to themselves.
     *
     * @param model the model
     * @return the types of which a value may hold another one, directly or not
     */
    public static Set<TypeId> recursive(TypeModel model) {
        return TypeCycles.of(model);
    }

    @Override
    public Set<TypeId> object(ObjectType type) {
        for (Property property : type.properties()) {
            add(property.type());
        }
        if (type.additionalProperties() != null) {
            add(type.additionalProperties().type());
        }
        return found;
    }

    @Override
    public Set<TypeId> enumeration(EnumType type) {
        return found;
    }

    @Override
    public Set<TypeId> union(UnionType type) {
        for (UnionType.Arm arm : type.arms()) {
            add(arm.type());
        }
        return found;
    }

    private void add(TypeRef type) {
        found.addAll(of(type));
    }
}
