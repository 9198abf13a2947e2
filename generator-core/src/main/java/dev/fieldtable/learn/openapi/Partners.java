package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documented type a schema is. A schema that docs were handed on as says it; any other is the one that it was joined
 * with, or the one that stands at its place in the docs. What is no documented type gets a name of its own.
 */
final class Partners {
    private final SchemaDocument document;
    private final TypeModel docs;
    private final Map<TypeId, Node> schemas = new LinkedHashMap<>();
    private final Map<String, TypeId> first = new HashMap<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final Map<String, TypeId> invented = new HashMap<>();
    private final Set<TypeId> taken = new HashSet<>();

    private record Pair(String pointer, TypeId type) {}

    Partners(SchemaDocument document, TypeModel docs, List<Joined> joined) {
        this.document = document;
        this.docs = docs;
        docs.types().forEach(type -> taken.add(type.id()));
        List<Joining> joinings = new ArrayList<>();
        joined.forEach(each -> joining(each).ifPresent(joinings::add));
        // Those of one name are more likely the same than those which some property has led to.
        joinings.sort(Comparator.comparing(each -> !each.ofOneName()));
        for (Joining each : joinings) {
            pairs.add(new Pair(each.schema().pointer(), each.type()));
            schemas.putIfAbsent(each.type(), each.schema());
            first.putIfAbsent(each.schema().pointer(), each.type());
        }
        namesakes();
    }

    /** However little a schema has in common with the one documented type of its name, it is meant to be that. */
    private void namesakes() {
        Map<String, List<TypeId>> left = new HashMap<>();
        docs.types().stream()
                .filter(type -> type.role() == Role.BODY && !schemas.containsKey(type.id()))
                .forEach(type -> left.computeIfAbsent(Letters.of(type.id().name()), name -> new ArrayList<>())
                        .add(type.id()));
        document.components().forEach((name, node) -> {
            List<TypeId> types = left.getOrDefault(Letters.of(name), List.of());
            boolean free = !first.containsKey(node.pointer()) && Form.of(document.schemas(), node, null) != Form.VALUE;
            if (types.size() == 1 && free && schemas.putIfAbsent(types.get(0), node) == null) {
                first.put(node.pointer(), types.get(0));
            }
        });
    }

    private record Joining(TypeId type, Node schema) {
        boolean ofOneName() {
            return Letters.of(type.name()).equals(Letters.of(schema.name()));
        }
    }

    private Optional<Joining> joining(Joined joined) {
        if (joined instanceof Joined.Objects objects) {
            return joining(objects.type(), objects.schema());
        }
        if (joined instanceof Joined.Enums enums) {
            return joining(enums.type(), enums.schema());
        }
        return joined instanceof Joined.Unions unions ? joining(unions.type(), unions.schema()) : Optional.empty();
    }

    private Optional<Joining> joining(TypeDeclaration type, Schema schema) {
        Node node = document.schemas().target(document.references().target(schema.pointer()));
        return node.isObject() ? Optional.of(new Joining(type.id(), node)) : Optional.empty();
    }

    /** {@return the schema of each documented type that has one} */
    Map<TypeId, Node> schemas() {
        return schemas;
    }

    /**
     * The type that a schema is.
     *
     * @param schema the schema, no reference
     * @param form what it becomes
     * @param place what the docs have at its place; {@code null} if that is not known
     * @param name what to call it if nothing else does
     * @return its id
     * @throws SchemaFault if it is said, and cannot be
     */
    TypeId of(Node schema, Form form, @Nullable TypeRef place, String name) throws SchemaFault {
        if (Form.isDocumented(schema)) {
            return said(schema);
        }
        if (place instanceof TypeRef.Named named && (isPair(schema, named.id()) || isAt(named.id(), schema, form))) {
            return named.id();
        }
        TypeId known = first.get(schema.pointer());
        return known != null ? known : invented(schema, name);
    }

    private static TypeId said(Node schema) throws SchemaFault {
        Said said = new Said(schema.value());
        return new TypeId(said.text(SchemaWords.PACKAGE), said.needed("title"));
    }

    /** {@return whether a schema was joined with a documented type} */
    boolean isPair(Node schema, TypeId type) {
        return pairs.contains(new Pair(schema.pointer(), type));
    }

    /** What has no name of its own is what stands at its place. */
    private boolean isAt(TypeId type, Node schema, Form form) {
        boolean unnamed = !Schemas.isComponent(schema.pointer());
        boolean named = Letters.of(schema.name()).equals(Letters.of(type.name()));
        return (unnamed || named)
                && docs.find(type).filter(found -> form == Form.of(found)).isPresent();
    }

    private TypeId invented(Node schema, String name) {
        TypeId known = invented.get(schema.pointer());
        if (known != null) {
            return known;
        }
        String plain = Schemas.isComponent(schema.pointer()) ? schema.name() : name;
        TypeId id = new TypeId("", plain);
        for (int number = 2; !taken.add(id); number++) {
            id = new TypeId("", plain + number);
        }
        invented.put(schema.pointer(), id);
        return id;
    }
}
