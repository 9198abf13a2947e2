package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.learn.sample.Sample;
import dev.fieldtable.wire.Sighting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Goes through all schemas of a document, and takes down their names and their examples. */
final class Survey {
    private final Schemas schemas;
    private final String file;
    private final Map<String, Schema> seen = new LinkedHashMap<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Sample> examples = new ArrayList<>();
    private final Deque<Named> open = new ArrayDeque<>();

    /** A schema, and what generators call it if it has no name of its own. */
    private record Named(Node node, String name) {}

    Survey(Schemas schemas, String file) {
        this.schemas = schemas;
        this.file = file;
    }

    /** Goes through a schema and all below it. */
    void add(Node schema, String name) {
        open.add(new Named(schema, name));
        while (!open.isEmpty()) {
            visit(open.remove());
        }
    }

    /** Goes through the bodies and parameters of an operation. */
    void add(Operation operation) {
        String id = capitalized(operation.id());
        for (Node parameter : operation.parameters()) {
            sight(id + "Request", parameter.value().textOf("name"), Shape.SCALARS, parameter.pointer());
            add(Join.schemaOf(parameter), capitalized(parameter.value().textOf("name")));
        }
        operation.requests().forEach(body -> add(body, id + "RequestBody"));
        operation.responses().forEach(body -> add(body, id + "ResponseBody"));
    }

    private void add(Operation.Body body, String name) {
        Schema schema = schemas.of(body.schema());
        examples(body.media(), schema.name().isEmpty() ? name : schema.name());
        add(body.schema(), name);
    }

    private void visit(Named named) {
        Schema schema = schemas.of(named.node());
        if (!named.node().isThere() || seen.putIfAbsent(schema.pointer(), schema) != null) {
            return;
        }
        String owner = schema.name().isEmpty() ? named.name() : schema.name();
        examples(named.node(), owner);
        schema.properties().forEach((key, node) -> {
            sight(owner, key, schemas.shape(node), node.pointer());
            open.add(new Named(node, owner + capitalized(key)));
        });
        schema.items().forEach(item -> open.add(new Named(item, owner)));
        schema.additional().forEach(value -> open.add(new Named(value, owner)));
        schema.arms().forEach(arm -> open.add(new Named(arm, owner)));
    }

    private void sight(String owner, String key, Shape shape, String pointer) {
        sightings.add(new Sighting(owner, key, shape == Shape.OBJECTS, file + pointer));
    }

    private void examples(Node node, String name) {
        example(node.below("example"), name);
        Node several = node.below("examples");
        for (int i = 0; i < several.value().items().size(); i++) {
            example(several.item(i), name);
        }
        several.value()
                .members()
                .keySet()
                .forEach(key -> example(several.below(key).below("value"), name));
    }

    /** A scalar shows no names. */
    private void example(Node node, String name) {
        if (node.value().kind() == Json.Kind.OBJECT || node.value().kind() == Json.Kind.LIST) {
            examples.add(new Sample(file + node.pointer(), name, node.value()));
        }
    }

    static String capitalized(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int end = name.offsetByCodePoints(0, 1);
        return name.substring(0, end).toUpperCase(Locale.ROOT) + name.substring(end);
    }

    Collection<Schema> schemas() {
        return seen.values();
    }

    List<Sighting> sightings() {
        return sightings;
    }

    List<Sample> examples() {
        return examples;
    }
}
