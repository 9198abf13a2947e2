package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.join.Shape;
import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a schema says, with all that it takes from others.
 *
 * @param pointer where it stands, or what it refers to
 * @param name what it is called: its name among the components, or its title; empty if it is called nothing
 * @param types the types of JSON that it names, without {@code null}
 * @param nullable whether it allows {@code null}
 * @param format its format; may be empty
 * @param properties its properties
 * @param required the names of those that must be there
 * @param items the schema of its elements, if it is a list
 * @param additional the schema of further properties
 * @param arms the schemas of which it is one
 * @param discriminator the name of the property that tells these apart; may be empty
 * @param values the values of an enum, without {@code null}
 * @param open whether the enum says that others may come
 * @param defaultValue its default, if it has one
 * @param constraints what its values have to be besides their type
 * @param deprecated whether it is deprecated
 */
record Schema(
        String pointer,
        String name,
        Set<String> types,
        boolean nullable,
        String format,
        Map<String, Node> properties,
        Set<String> required,
        List<Node> items,
        List<Node> additional,
        List<Node> arms,
        String discriminator,
        List<String> values,
        boolean open,
        List<Json> defaultValue,
        Map<ConstraintWord, Object> constraints,
        boolean deprecated) {

    /** {@return whether it is an object with known properties} */
    boolean isObject() {
        return !properties.isEmpty();
    }

    /** Puts a schema together. What is said first counts. */
    static final class Builder {
        private static final String NULL = "null";

        private final Set<String> types = new LinkedHashSet<>();
        private final Map<String, Node> properties = new LinkedHashMap<>();
        private final Set<String> required = new LinkedHashSet<>();
        private final List<Node> items = new ArrayList<>();
        private final List<Node> additional = new ArrayList<>();
        private final List<Node> arms = new ArrayList<>();
        private final Set<String> values = new LinkedHashSet<>();
        private final List<Json> defaults = new ArrayList<>();
        private final Map<ConstraintWord, Object> constraints = new EnumMap<>(ConstraintWord.class);
        private String name = "";
        private String format = "";
        private String discriminator = "";
        private boolean nullable;
        private boolean nullUnsaid;
        private boolean open;
        private boolean deprecated;

        void name(String said) {
            name = name.isEmpty() ? said : name;
        }

        void nullable() {
            nullable = true;
        }

        void arm(Node arm) {
            arms.add(arm);
        }

        /** Adds what a schema itself says, without what it refers to. */
        void add(Node schema) {
            Json value = schema.value();
            name(value.textOf("title"));
            format = format.isEmpty() ? value.textOf("format") : format;
            value.member("type")
                    .ifPresent(type -> type.text()
                            .ifPresentOrElse(
                                    this::type,
                                    () -> type.items()
                                            .forEach(each -> each.text().ifPresent(this::type))));
            nullable |= value.isTrue("nullable") || value.isTrue("x-nullable");
            // Docs that say nothing of null were handed on so, and still say nothing.
            nullUnsaid |= value.textOf(SchemaWords.NULL).equals(Nullness.UNSAID.label());
            deprecated |= value.isTrue("deprecated");
            open |= value.textOf("x-speakeasy-unknown-values").equals("allow");
            Node own = schema.below("properties");
            own.value().members().keySet().forEach(key -> properties.putIfAbsent(key, own.below(key)));
            value.member("required")
                    .ifPresent(
                            names -> names.items().forEach(each -> each.text().ifPresent(required::add)));
            add(schema.below("items"), items);
            add(schema.below("additionalProperties"), additional);
            discriminator = discriminator.isEmpty() ? discriminator(schema) : discriminator;
            value.member("enum").ifPresent(all -> all.items().forEach(this::value));
            value.member(SchemaWords.EXTENSIBLE_ENUM).ifPresent(all -> {
                all.items().forEach(this::value);
                open = true;
            });
            value.member("default").ifPresent(defaults::add);
            SchemaConstraints.of(value).forEach(constraints::putIfAbsent);
        }

        private static String discriminator(Node schema) {
            Json said = schema.below("discriminator").value();
            // Before 3.0 it was a name alone.
            return said.text().orElseGet(() -> said.textOf("propertyName"));
        }

        private void type(String type) {
            if (type.equals(NULL)) {
                nullable = true;
            } else {
                types.add(type);
            }
        }

        private void value(Json value) {
            if (value.kind() == Json.Kind.NULL) {
                nullable = true;
            } else if (value instanceof Json.Digits digits) {
                values.add(digits.digits());
            } else {
                value.text().ifPresent(values::add);
            }
        }

        private static void add(Node schema, List<Node> to) {
            if (schema.isObject()) {
                to.add(schema);
            }
        }

        Schema build(String pointer) {
            return new Schema(
                    pointer,
                    name,
                    types,
                    nullable && !nullUnsaid,
                    format,
                    properties,
                    required,
                    items,
                    additional,
                    arms,
                    discriminator,
                    List.copyOf(values),
                    open,
                    defaults,
                    constraints,
                    deprecated);
        }

        List<Node> arms() {
            return arms;
        }

        int size() {
            return properties.size();
        }
    }

    /**
     * The shapes of the properties, for those who look for them among documented ones.
     *
     * @param schemas finds the schemas of the properties
     * @return the shape of each, by its name in JSON
     */
    Map<String, Shape> shapes(Schemas schemas) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        properties.forEach((key, node) -> shapes.put(key, schemas.shape(node)));
        return shapes;
    }
}
