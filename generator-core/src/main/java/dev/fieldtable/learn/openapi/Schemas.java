package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out what the schemas of a document say, each of them once. */
final class Schemas {
    /** What schemas take from others may be much more than there is; no real document comes near. */
    private static final int MOST_PARTS = 2_000_000;

    /** An element of an element of an element is no list any more. */
    private static final int DEEPEST_LIST = 20;

    /** Schemas that refer to others that refer to others; no real document comes near. */
    private static final int DEEPEST = 40;

    private static final Pattern COMPONENT = Pattern.compile("[^#]*#/(components/[^/]+|definitions|\\$defs)/[^/]+");

    /** What has these is more than what another schema holds. */
    private static final List<String> SAY_MORE =
            List.of("properties", "required", "items", "enum", "const", SchemaWords.PACKAGE);

    private static final Json NULL = new Json.Text("null");

    private final References references;
    private final Map<String, Schema> byPointer = new HashMap<>();
    private int parts;

    Schemas(References references) {
        this.references = references;
    }

    /** {@return whether the document was too much, so that some schemas seem to say nothing} */
    boolean isExhausted() {
        return parts > MOST_PARTS;
    }

    /**
     * What a schema says.
     *
     * @param node the schema, or a reference to one
     * @return what it says; nothing much if it is none
     */
    Schema of(Node node) {
        Schema known = byPointer.get(node.pointer());
        if (known == null) {
            Schema.Builder builder = new Schema.Builder();
            Node meant = references.resolve(node);
            if (isComponent(meant.pointer())) {
                builder.name(meant.name());
            }
            if (!isExhausted()) {
                collect(node, builder, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
            }
            parts += builder.size();
            boolean alone = node.value().members().size() <= 1;
            known = builder.build(alone ? meant.pointer() : node.pointer());
            byPointer.put(node.pointer(), known);
        }
        return known;
    }

    /** A component has a name of its own; what lies in one has none. */
    static boolean isComponent(String pointer) {
        return COMPONENT.matcher(pointer).matches();
    }

    private void collect(Node node, Schema.Builder into, Set<Json> seen, int depth) {
        if (depth > DEEPEST || !node.isObject() || !seen.add(node.value())) {
            return;
        }
        parts++;
        into.add(node);
        if (!node.value().textOf(References.REFERENCE).isEmpty()) {
            collect(references.resolve(node), into, seen, depth + 1);
        }
        children(node.below("allOf")).forEach(part -> collect(part, into, seen, depth + 1));
        List<Node> arms = Stream.concat(children(node.below("oneOf")), children(node.below("anyOf")))
                .toList();
        List<Node> others = new ArrayList<>();
        for (Node arm : arms) {
            if (isNull(arm)) {
                into.nullable();
            } else {
                others.add(arm);
            }
        }
        if (others.size() == 1) {
            collect(others.get(0), into, seen, depth + 1);
        } else {
            others.forEach(into::arm);
        }
    }

    private boolean isNull(Node arm) {
        Json meant = references.resolve(arm).value();
        return meant.textOf("type").equals("null");
    }

    private static Stream<Node> children(Node list) {
        return Stream.iterate(0, index -> index + 1)
                .limit(list.value().items().size())
                .map(list::item);
    }

    /**
     * Finds the schema that a use of one is about: follows references, and goes into a schema that says no more than that
     * another one holds, or that one or {@code null}.
     *
     * @param node the use
     * @return the schema; {@code null} of JSON if a reference leads nowhere
     */
    Node target(Node node) {
        Node each = node;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Node next =
                    isReference(each) ? references.resolve(each) : only(each).orElse(each);
            if (next.value() == each.value()) {
                return each;
            }
            each = next;
        }
        return new Node(new Json.Null(), node.pointer());
    }

    /**
     * Finds the reference that a use of a schema consists of, however it is wrapped.
     *
     * @param node the use
     * @return the reference; the innermost part if there is none
     */
    Node referring(Node node) {
        Node each = node;
        for (int depth = 0; depth < DEEPEST && !isReference(each); depth++) {
            each = only(each).orElse(each);
        }
        return each;
    }

    private static boolean isReference(Node node) {
        return !node.value().textOf(References.REFERENCE).isEmpty();
    }

    /** A documented type stays one, even if it is a union of one arm. */
    private Optional<Node> only(Node node) {
        boolean saysMore =
                SAY_MORE.stream().anyMatch(word -> node.value().member(word).isPresent());
        List<Node> parts = Stream.of("allOf", "oneOf", "anyOf")
                .flatMap(word -> children(node.below(word)))
                .filter(part -> !isNull(part))
                .toList();
        return saysMore || parts.size() != 1 ? Optional.empty() : Optional.of(parts.get(0));
    }

    /** {@return whether a schema itself says that {@code null} is a value, whatever those say that it leads to} */
    static boolean saysNull(Node node) {
        boolean type = node.below("type").value().items().stream().anyMatch(NULL::equals);
        return type
                || arms(node).stream()
                        .anyMatch(arm -> arm.value().textOf("type").equals("null"));
    }

    /** {@return the schemas of which a schema says that it is one, those of {@code null} among them} */
    static List<Node> arms(Node node) {
        return Stream.of("oneOf", "anyOf")
                .flatMap(word -> children(node.below(word)))
                .toList();
    }

    /** {@return the schema of the elements of lists, and of the elements of these; the schema itself if it is no list} */
    Schema innermost(Node node) {
        Schema each = of(node);
        for (int depth = 0; depth < DEEPEST_LIST && !each.items().isEmpty(); depth++) {
            each = of(each.items().get(0));
        }
        return each;
    }

    /** {@return the shape of what a schema stands for} */
    Shape shape(Node node) {
        return shape(node, new HashSet<>());
    }

    private Shape shape(Node node, Set<String> seen) {
        Schema schema = innermost(node);
        if (seen.size() > DEEPEST || !seen.add(schema.pointer())) {
            return Shape.ANY;
        }
        if (schema.isObject()) {
            return Shape.OBJECTS;
        }
        if (!schema.arms().isEmpty()) {
            Set<Shape> shapes = new HashSet<>();
            schema.arms().forEach(arm -> shapes.add(shape(arm, seen)));
            return shapes.size() == 1 ? shapes.iterator().next() : Shape.ANY;
        }
        boolean scalar = Stream.of("string", "integer", "number", "boolean").anyMatch(schema.types()::contains);
        return scalar || !schema.values().isEmpty() ? Shape.SCALARS : Shape.ANY;
    }
}
