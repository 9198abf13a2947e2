package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.join.KeyMatching;
import dev.fieldtable.learn.join.Matchings;
import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeRef.Constant;
import dev.fieldtable.model.TypeRef.ListOf;
import dev.fieldtable.model.TypeRef.MapOf;
import dev.fieldtable.model.TypeRef.Named;
import dev.fieldtable.model.TypeRef.NullableOf;
import dev.fieldtable.model.TypeRef.Scalar;
import dev.fieldtable.text.Letters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins documented types with schemas. It begins with operations and names, and goes on from each pair along the
 * properties of both; what is left is joined where nearly all properties of a type are those of a schema.
 */
final class Join {
    /** So much of the smaller of the two have to be the same properties, where something else speaks for a pair. */
    private static final double LIKELY = 0.5;

    /** The same, where a name alone speaks for it that many types may have. */
    private static final double ALIKE = 0.8;

    /** The same for all properties of both, where nothing else speaks for it. */
    private static final double SAME = 0.9;

    private static final int FEWEST_PROPERTIES = 4;

    private final TypeModel model;
    private final Schemas schemas;
    private final Matchings matchings;
    private final Map<String, List<TypeDeclaration>> byName = new HashMap<>();
    private final List<Joined> joined = new ArrayList<>();
    private final Set<TypeId> found = new HashSet<>();
    private final Set<Pair> seen = new HashSet<>();
    private final Deque<Pair> open = new ArrayDeque<>();

    /** What may be one: a use of a documented type, and a schema. */
    private record Pair(TypeRef type, Node schema, double bar) {}

    private Join(TypeModel model, Schemas schemas) {
        this.model = model;
        this.schemas = schemas;
        this.matchings = new Matchings(model);
        for (TypeDeclaration type : model.types()) {
            byName.computeIfAbsent(Letters.of(type.id().name()), name -> new ArrayList<>())
                    .add(type);
        }
    }

    /**
     * Joins documented types with the schemas of a document.
     *
     * @param document the document
     * @param docs the documented types
     * @param survey has gone through the document
     * @return what was joined
     */
    static Join of(SchemaDocument document, TypeModel docs, Survey survey) {
        Join join = new Join(docs, document.schemas());
        document.operations().forEach(join::operation);
        join.names(document.components().values());
        document.operations().forEach(join::answers);
        join.contents(survey.schemas());
        return join;
    }

    /** {@return what was joined, in a fixed order} */
    List<Joined> joined() {
        return joined;
    }

    /** {@return how many documented types were joined} */
    int found() {
        return found.size();
    }

    /** Joins the types of an operation. */
    private void operation(Operation operation) {
        String id = Letters.of(operation.id());
        for (TypeDeclaration type : named(id + "request")) {
            if (type.role() == Role.REQUEST && type instanceof ObjectType object) {
                parameters(object, operation);
            } else {
                bodies(type, operation.requests());
            }
        }
        named(id + "requestbody").forEach(type -> bodies(type, operation.requests()));
        named(id + "responsebody").forEach(type -> bodies(type, operation.responses()));
        for (TypeDeclaration type : named(id + "response")) {
            if (type.role() == Role.RESPONSE && type instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    operation.responses().forEach(body -> offer(property.type(), body.schema(), LIKELY));
                }
            } else {
                bodies(type, operation.responses());
            }
        }
        settle();
    }

    private void bodies(TypeDeclaration type, List<Operation.Body> bodies) {
        bodies.forEach(body -> offer(new Named(type.id()), body.schema(), LIKELY));
    }

    /** Joins types with schemas of their names. */
    private void names(Collection<Node> components) {
        for (double bar : List.of(ALIKE, LIKELY)) {
            for (Node component : components) {
                Set<String> names = new LinkedHashSet<>(List.of(
                        Letters.of(component.name()),
                        Letters.of(schemas.of(component).name())));
                for (String name : names) {
                    for (TypeDeclaration type : named(name)) {
                        if (!found.contains(type.id())) {
                            offer(new Named(type.id()), component, bar);
                        }
                    }
                }
            }
            settle();
        }
    }

    /** Clients call what an operation answers after the operation, and tell answers of one form apart by their status. */
    private void answers(Operation operation) {
        String id = Letters.of(operation.id());
        for (TypeDeclaration type : id.isEmpty() ? List.<TypeDeclaration>of() : model.types()) {
            boolean left =
                    !found.contains(type.id()) && Letters.of(type.id().name()).startsWith(id);
            if (left && type instanceof ObjectType object) {
                operation.responses().stream()
                        .map(body -> schemas.target(body.schema()))
                        .filter(schema -> !Schemas.isComponent(schema.pointer()) && hasAllOf(object, schema))
                        .forEach(schema -> offer(new Named(type.id()), schema, LIKELY));
            }
        }
        settle();
    }

    private boolean hasAllOf(ObjectType type, Node schema) {
        Set<String> documented = new HashSet<>();
        type.properties().forEach(property -> documented.add(Letters.of(property.name())));
        Set<String> keys = new HashSet<>();
        schemas.of(schema).properties().keySet().forEach(key -> keys.add(Letters.of(key)));
        return !keys.isEmpty() && documented.containsAll(keys);
    }

    /** Joins what is left with the schemas that consist of the same. */
    private void contents(Collection<Schema> all) {
        Map<String, List<Schema>> byKey = new HashMap<>();
        for (Schema schema : all) {
            schema.properties().keySet().stream()
                    .map(Letters::of)
                    .distinct()
                    .forEach(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(schema));
        }
        for (TypeDeclaration type : model.types()) {
            boolean left = type.role() == Role.BODY && !found.contains(type.id());
            if (left && type instanceof ObjectType object && object.properties().size() >= FEWEST_PROPERTIES) {
                same(object, byKey);
            }
        }
        settle();
    }

    private void same(ObjectType type, Map<String, List<Schema>> byKey) {
        Set<String> keys = new HashSet<>();
        type.properties().forEach(property -> keys.add(Letters.of(property.name())));
        Map<Schema, Integer> shared = new LinkedHashMap<>();
        keys.forEach(key -> byKey.getOrDefault(key, List.of()).forEach(each -> shared.merge(each, 1, Integer::sum)));
        shared.forEach((schema, number) -> {
            int union = keys.size() + schema.properties().size() - number;
            if (number >= SAME * union) {
                object(type, schema, SAME);
            }
        });
    }

    private List<TypeDeclaration> named(String name) {
        return name.isEmpty() ? List.of() : byName.getOrDefault(name, List.of());
    }

    private void offer(TypeRef type, Node schema, double bar) {
        Pair pair = new Pair(type, schema, bar);
        if (schema.isThere() && seen.add(new Pair(type, new Node(schema.value(), ""), bar))) {
            open.add(pair);
        }
    }

    private void settle() {
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            pair.type().accept(new Visit(pair));
        }
    }

    private void parameters(ObjectType type, Operation operation) {
        Map<Node, Property> parameters =
                new LinkedHashMap<>(ParameterNames.calledByPlace(type, operation.parameters()));
        Set<String> known = new HashSet<>();
        parameters.keySet().forEach(parameter -> known.add(nameAndPlace(parameter)));
        Map<String, Node> byKey = new LinkedHashMap<>();
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (Node parameter : operation.parameters()) {
            String key = ParameterNames.name(parameter);
            if (!known.contains(nameAndPlace(parameter)) && byKey.putIfAbsent(key, parameter) == null) {
                shapes.put(key, Shape.ANY);
            }
        }
        others(type, parameters.values()).match(shapes).forEach((key, property) -> {
            Node parameter = byKey.get(key);
            if (parameter != null) {
                parameters.put(parameter, property);
            }
        });
        parameters.forEach((parameter, property) -> offer(property.type(), schemaOf(parameter), LIKELY));
        joined.add(new Joined.Parameters(type, parameters, body(type, operation, parameters.values()), operation));
        found.add(type.id());
    }

    /** An operation may say anew what its path says of a parameter. */
    private static String nameAndPlace(Node parameter) {
        return parameter.value().textOf("in") + ' ' + parameter.value().textOf("name");
    }

    private KeyMatching others(ObjectType type, Collection<Property> found) {
        List<Property> left = type.properties().stream()
                .filter(property -> !found.contains(property))
                .toList();
        return found.isEmpty() ? matchings.of(type) : KeyMatching.of(type.withProperties(left), model);
    }

    /** What is no parameter is the body, if there is but one. */
    private Map<Node, Property> body(ObjectType type, Operation operation, Collection<Property> parameters) {
        Set<String> names = new HashSet<>();
        parameters.forEach(property -> names.add(property.name()));
        List<Property> left = type.properties().stream()
                .filter(property -> !names.contains(property.name()))
                .toList();
        Map<Node, Property> bodies = new LinkedHashMap<>();
        if (left.size() == 1 && !operation.requests().isEmpty()) {
            operation.requests().forEach(each -> offer(left.get(0).type(), each.schema(), LIKELY));
            bodies.put(operation.requests().get(0).media(), left.get(0));
        }
        return bodies;
    }

    /** Before 3.0 a parameter was its own schema. */
    static Node schemaOf(Node parameter) {
        Node schema = parameter.below("schema");
        return schema.isThere() ? schema : parameter;
    }

    private void object(ObjectType type, Schema schema, double bar) {
        Map<String, Property> matched = matchings.of(type).matchAll(schema.shapes(schemas));
        int smaller = Math.min(type.properties().size(), schema.properties().size());
        if (matched.isEmpty() || matched.size() < bar * smaller) {
            return;
        }
        joined.add(new Joined.Objects(type, schema, matched));
        found.add(type.id());
        matched.forEach((key, property) -> {
            Node node = schema.properties().get(key);
            if (node != null) {
                offer(property.type(), node, LIKELY);
            }
        });
        if (type.additionalProperties() != null) {
            schema.additional()
                    .forEach(node -> offer(type.additionalProperties().type(), node, LIKELY));
        }
    }

    /** A pair, by what its documented side is. */
    private final class Visit implements TypeRef.Visitor<Boolean>, TypeDeclaration.Visitor<Boolean> {
        private final Pair pair;
        private final Schema schema;

        Visit(Pair pair) {
            this.pair = pair;
            this.schema = schemas.of(pair.schema());
        }

        @Override
        public Boolean scalar(Scalar type) {
            return false;
        }

        @Override
        public Boolean constant(Constant type) {
            return false;
        }

        @Override
        public Boolean list(ListOf type) {
            schema.items().forEach(item -> offer(type.element(), item, pair.bar()));
            schema.arms().forEach(arm -> offer(type, arm, pair.bar()));
            return true;
        }

        @Override
        public Boolean map(MapOf type) {
            schema.additional().forEach(value -> offer(type.value(), value, pair.bar()));
            return true;
        }

        @Override
        public Boolean nullable(NullableOf type) {
            offer(type.type(), pair.schema(), pair.bar());
            return true;
        }

        @Override
        public Boolean own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public Boolean named(Named type) {
            return model.get(type).accept(this);
        }

        @Override
        public Boolean object(ObjectType type) {
            Join.this.object(type, schema, pair.bar());
            schema.arms().forEach(arm -> offer(pair.type(), arm, ALIKE));
            return true;
        }

        @Override
        public Boolean enumeration(EnumType type) {
            long shared = type.values().stream()
                    .filter(value -> schema.values().contains(value.value()))
                    .count();
            if (shared > 0
                    && shared
                            >= LIKELY
                                    * Math.min(
                                            type.values().size(),
                                            schema.values().size())) {
                joined.add(new Joined.Enums(type, schema));
                found.add(type.id());
            }
            return true;
        }

        /** An arm is the schema of its name, or any that is much like it. */
        @Override
        public Boolean union(UnionType type) {
            if (!schema.arms().isEmpty()) {
                joined.add(new Joined.Unions(type, schema));
                found.add(type.id());
            }
            List<Node> arms = schema.arms().isEmpty() ? List.of(pair.schema()) : schema.arms();
            for (UnionType.Arm arm : type.arms()) {
                arms.forEach(node -> offer(arm.type(), node, isOfName(arm.type(), node) ? LIKELY : SAME));
            }
            return true;
        }

        private boolean isOfName(TypeRef arm, Node node) {
            return arm instanceof Named named
                    && Letters.of(named.id().name())
                            .equals(Letters.of(schemas.of(node).name()));
        }
    }
}
