package dev.fieldtable.diff;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Who uses a type: the graph of types, walked backwards. */
final class Users {
    private final TypeModel model;
    private final Map<TypeId, SortedSet<TypeId>> direct;
    private final Map<TypeId, List<TypeId>> objects = new HashMap<>();

    Users(TypeModel model) {
        this.model = model;
        this.direct = TypeGraph.users(model);
    }

    /** The types that name a type, sorted. */
    SortedSet<TypeId> direct(TypeId type) {
        return direct.getOrDefault(type, Collections.emptySortedSet());
    }

    /** The objects that lead to a type, without itself, sorted. */
    List<TypeId> objects(TypeId type) {
        return objects.computeIfAbsent(type, this::findObjects);
    }

    private List<TypeId> findObjects(TypeId type) {
        Set<TypeId> seen = new LinkedHashSet<>();
        Deque<TypeId> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            for (TypeId user : direct(open.remove())) {
                if (seen.add(user)) {
                    open.add(user);
                }
            }
        }
        seen.remove(type);
        return seen.stream()
                .filter(id -> model.find(id).orElse(null) instanceof ObjectType)
                .sorted()
                .toList();
    }

    /** The properties and types that name a type, as a person would. */
    List<String> places(TypeId type) {
        List<String> places = new ArrayList<>();
        for (TypeId user : direct(type)) {
            TypeDeclaration declaration = model.find(user).orElse(null);
            if (declaration instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    if (TypeGraph.of(property.type()).contains(type)) {
                        places.add(user.name() + "." + property.name());
                    }
                }
            } else {
                places.add(user.name());
            }
        }
        return places;
    }
}
