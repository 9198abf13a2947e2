package dev.fieldtable.explore;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which types name a type. */
final class Users {
    private final Map<TypeId, SortedSet<TypeId>> users = new HashMap<>();

    private Users() {}

    static Users of(TypeModel model) {
        Users users = new Users();
        for (TypeDeclaration type : model.types()) {
            for (TypeId used : TypeGraph.of(type)) {
                users.users.computeIfAbsent(used, id -> new TreeSet<>()).add(type.id());
            }
        }
        return users;
    }

    SortedSet<TypeId> of(TypeId used) {
        return users.getOrDefault(used, new TreeSet<>());
    }
}
