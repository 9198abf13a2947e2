package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Limit.Measured;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes properties of schemas, with what they say of values beside their types.
 *
 * @param document the document
 * @param values makes the types
 * @param namesAreJson whether the docs show names as they are in JSON, however they look
 * @param globals the names of the parameters that a client sends with every request
 */
record DocumentProperties(SchemaDocument document, DocumentValues values, boolean namesAreJson, Set<String> globals) {
    private static final int DEEPEST = 20;

    /** A property in the making. */
    private record Row(
            String key,
            Node schema,
            boolean required,
            Place place,
            @Nullable Property documented) {}

    /**
     * The properties of an object.
     *
     * @param node its schema
     * @param documented the object in the docs; {@code null} if they have none
     * @param owner what it is called
     * @return the properties: in the order of the docs, as far as these have them
     * @throws SchemaFault if one cannot be what it says
     */
    List<Property> of(Node node, @Nullable ObjectType documented, String owner) throws SchemaFault {
        Schema schema = document.schemas().of(node);
        DocumentedNames known = new DocumentedNames(documented, namesAreJson);
        Set<Property> taken = new HashSet<>();
        List<Property> properties = new ArrayList<>();
        for (Map.Entry<String, Node> each : all(node, schema).entrySet()) {
            String key = each.getKey();
            boolean required = schema.required().contains(key);
            Place place = new Said(document.ours(each.getValue().value()))
                    .one(SchemaWords.PLACE, List.of(Place.values()), Place::label)
                    .orElse(Place.UNSAID);
            Property same = known.find(key, each.getValue());
            boolean first = same != null && taken.add(same);
            properties.add(property(
                    new Row(
                            same != null && first ? same.wireName() : key,
                            each.getValue(),
                            required,
                            place,
                            first ? same : null),
                    owner));
        }
        if (!Form.isDocumented(node)) {
            return inOrderOf(documented, properties);
        }
        Node parameters = node.below(SchemaWords.PARAMETERS);
        for (int i = 0; i < parameters.value().items().size(); i++) {
            properties.add(property(parameterOfDocs(parameters.item(i)), owner));
        }
        return parameters.isThere() ? inOrderOfLines(properties) : properties;
    }

    /** What a schema adds to those that it consists of says more of a property than these. */
    private static Map<String, Node> all(Node node, Schema schema) {
        Map<String, Node> all = new LinkedHashMap<>(schema.properties());
        Node parts = node.below("allOf");
        for (int i = 0; i < parts.value().items().size(); i++) {
            Node part = parts.item(i);
            Node own = part.below("properties");
            own.value().members().keySet().forEach(key -> all.put(key, own.below(key)));
        }
        return all;
    }

    /** A row of docs is on one line. */
    private static List<Property> inOrderOfLines(List<Property> properties) {
        boolean onePage = properties.stream()
                        .map(property -> property.span().path())
                        .distinct()
                        .count()
                <= 1;
        return onePage
                ? properties.stream()
                        .sorted(Comparator.comparing(property -> property.span().line()))
                        .toList()
                : properties;
    }

    /** JSON has no order of its own. */
    private static List<Property> inOrderOf(@Nullable ObjectType documented, List<Property> properties) {
        Map<String, Integer> order = new HashMap<>();
        if (documented != null) {
            documented.properties().forEach(property -> order.putIfAbsent(property.wireName(), order.size()));
        }
        return properties.stream()
                .sorted(Comparator.comparing(property -> order.getOrDefault(property.wireName(), Integer.MAX_VALUE)))
                .toList();
    }

    private static Row parameterOfDocs(Node parameter) throws SchemaFault {
        Said said = new Said(parameter.value());
        said.require("required", List.of(Json.Kind.FLAG));
        said.require("schema", List.of(Json.Kind.OBJECT));
        Place place = said.one("in", List.of(Place.values()), Place::label).orElse(Place.UNSAID);
        boolean required = parameter.value().isTrue("required");
        return new Row(said.needed("name"), Join.schemaOf(parameter), required, place, null);
    }

    private Row row(Node parameter, Map<Node, Property> documented) {
        Property same = documented.get(parameter);
        boolean open = same != null && !namesAreJson && DocumentedNames.isOpen(same);
        return new Row(
                same != null && open ? same.wireName() : parameter.value().textOf("name"),
                Join.schemaOf(parameter),
                parameter.value().isTrue("required"),
                JoinedFacts.placeOf(parameter).orElse(Place.UNSAID),
                same);
    }

    /**
     * The parameters of an operation, and its body, as the request that the docs make of them.
     *
     * @param joined the two
     * @return the request
     * @throws SchemaFault if some part cannot be what it says
     */
    ObjectType request(Joined.Parameters joined) throws SchemaFault {
        ObjectType documented = joined.type();
        String owner = documented.id().name();
        List<Property> properties = new ArrayList<>();
        ParameterNames names = new ParameterNames(joined);
        for (Node parameter : names.parameters()) {
            if (!parameter.value().textOf("in").equals("cookie")) {
                properties.add(property(row(parameter, names.documented()), owner));
            }
        }
        Property body = names.body();
        List<Operation.Body> bodies = joined.operation().requests();
        if (body != null && !bodies.isEmpty()) {
            properties.add(body.withType(values.of(bodies.get(0).schema(), body.type(), owner)));
        }
        return documented.withProperties(inOrderOf(documented, properties));
    }

    private Property property(Row row, String owner) throws SchemaFault {
        Node node = row.schema();
        Property documented = row.documented();
        TypeRef type = values.of(node, documented == null ? null : documented.type(), owner + capitalized(row.key()));
        String description = description(node, documented == null ? "" : documented.description());
        String name = new Said(document.ours(node.value())).text(SchemaWords.NAME);
        String known = documented == null ? row.key() : documented.name();
        return new Property(
                name.isEmpty() ? known : name,
                row.key(),
                type,
                presence(row, type),
                format(node, documented),
                constraints(node, type, documented),
                defaultValue(node, documented),
                documented != null && documented.place() == Place.UNSAID ? Place.UNSAID : row.place(),
                description,
                "",
                deprecation(node, documented == null ? null : documented.deprecation()),
                span(node));
    }

    private static String capitalized(String name) {
        return Survey.capitalized(name);
    }

    /** Who sets a parameter for all requests of a client need not set it for one of them. */
    private boolean isLeftOpen(Property documented) {
        return documented.presence().occurrence() == Occurrence.UNSAID
                || (documented.place() != Place.BODY && globals.contains(documented.name()));
    }

    private Presence presence(Row row, TypeRef type) throws SchemaFault {
        Said said = new Said(document.ours(row.schema().value()));
        Occurrence occurrence = row.required() ? Occurrence.REQUIRED : Occurrence.OPTIONAL;
        Nullness nullness = values.isNullable(row.schema()) ? Nullness.ALLOWED : Nullness.FORBIDDEN;
        Property documented = row.documented();
        if (documented != null && isLeftOpen(documented)) {
            occurrence = documented.presence().occurrence();
        }
        if (documented != null && (documented.presence().nullness() == Nullness.UNSAID || type.equals(TypeRef.ANY))) {
            nullness = documented.presence().nullness();
        }
        return new Presence(
                said.one(SchemaWords.PRESENCE, List.of(Occurrence.values()), Occurrence::label)
                        .orElse(occurrence),
                said.one(SchemaWords.NULL, List.of(Nullness.values()), Nullness::label)
                        .orElse(nullness));
    }

    /** {@return the use of a schema by the elements of lists and the values of maps, and by the elements of these} */
    private Node innermost(Node node) {
        Node each = node;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Node target = document.schemas().target(each);
            Schema schema = document.schemas().of(target);
            List<Node> below = schema.items().isEmpty() ? schema.additional() : schema.items();
            if (below.isEmpty() || Form.of(document.schemas(), target, null) != Form.VALUE) {
                return each;
            }
            each = below.get(0);
        }
        return each;
    }

    /** What a use says with a word of ours, or, where it may be {@code null} too, what it says otherwise. */
    private String textOf(Node use, String word) {
        List<Node> arms = Schemas.arms(use);
        boolean within = use.value().member(word).isEmpty() && arms.size() == 2;
        return document.ours((within ? arms.get(0) : use).value()).textOf(word);
    }

    private String format(Node node, @Nullable Property documented) {
        Node use = innermost(node);
        String ours = textOf(use, SchemaWords.FORMAT);
        if (!ours.isEmpty()) {
            return ours;
        }
        String said = document.schemas().of(use).format();
        boolean left = documented != null && documented.format().isEmpty();
        return left || Kinds.isKind(said) ? "" : said;
    }

    private Constraints constraints(Node node, TypeRef type, @Nullable Property documented) {
        Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);
        Node use = innermost(node);
        said.putAll(document.schemas().of(use).constraints());
        String pattern = textOf(use, SchemaWords.PATTERN);
        if (!pattern.isEmpty()) {
            said.put(ConstraintWord.PATTERN, pattern);
        }
        said.keySet().removeIf(word -> word.measured() == Measured.ELEMENTS);
        document.schemas().of(node).constraints().forEach((word, value) -> {
            if (word.measured() == Measured.ELEMENTS) {
                said.put(word, value);
            }
        });
        said.keySet().removeIf(word -> !word.fits(type));
        if (documented != null) {
            said.keySet().retainAll(SchemaConstraints.besides(documented.constraints()));
        }
        return Constraints.of(said);
    }

    private @Nullable DefaultValue defaultValue(Node node, @Nullable Property documented) {
        boolean left = documented != null && documented.defaultValue() == null;
        return left ? null : said(node).flatMap(Defaults::of).orElse(null);
    }

    private Optional<Json> said(Node node) {
        Optional<Json> unsound = document.ours(node.value()).member(SchemaWords.DEFAULT);
        return unsound.or(
                () -> document.schemas().of(node).defaultValue().stream().findFirst());
    }

    /** What a document is silent of in words is as the docs have it. */
    String description(Node node, String documented) {
        String said = node.value().textOf("description");
        return said.isEmpty() ? documented : said;
    }

    @Nullable
    Deprecation deprecation(Node node, @Nullable Deprecation documented) {
        if (!node.value().isTrue("deprecated")) {
            return null;
        }
        return documented == null
                ? new Deprecation(
                        document.ours(node.value()).textOf(SchemaWords.DEPRECATION),
                        node.value().textOf("description"))
                : documented;
    }

    /**
     * The row for properties of any other name.
     *
     * @param node the schema of the object
     * @param documented the object in the docs; {@code null} if they have none
     * @param owner what it is called
     * @return the row; {@code null} if there is none
     * @throws SchemaFault if it cannot be what it says
     */
    @Nullable
    Property additional(Node node, @Nullable ObjectType documented, String owner) throws SchemaFault {
        Property row = documented == null ? null : documented.additionalProperties();
        List<Node> schemas = document.schemas().of(node).additional();
        if (schemas.isEmpty()) {
            // What a document does not refuse, it takes.
            boolean taken = row != null
                    && row.type().equals(TypeRef.ANY)
                    && node.value()
                            .member("additionalProperties")
                            .filter(new Json.Flag(false)::equals)
                            .isEmpty();
            return taken ? row : null;
        }
        Node schema = schemas.get(0);
        String name = new Said(document.ours(schema.value())).text(SchemaWords.NAME);
        String known = row == null ? "additionalProperties" : row.name();
        TypeRef type = values.element(schema, row == null ? null : row.type(), owner + "Value");
        return new Property(
                name.isEmpty() ? known : name,
                name.isEmpty() ? known : name,
                type,
                Presence.OPTIONAL,
                format(schema, row),
                constraints(schema, type, row),
                defaultValue(schema, row),
                Place.UNSAID,
                description(schema, row == null ? "" : row.description()),
                "",
                deprecation(schema, row == null ? null : row.deprecation()),
                span(schema));
    }

    /** Where the docs say it, of which a document knows that is made of docs; else where the document says it. */
    SourceSpan span(Node node) throws SchemaFault {
        Json docs = document.ours(node.below(SchemaWords.DOCS).value());
        if (docs.kind() != Json.Kind.OBJECT) {
            return document.span(node.value());
        }
        String line = docs.member(SchemaWords.LINE)
                .filter(Json.Digits.class::isInstance)
                .map(Json.Digits.class::cast)
                .map(Json.Digits::digits)
                .filter(digits -> digits.matches("[1-9][0-9]{0,8}"))
                .orElse("1");
        return new SourceSpan(new Said(docs).text(SchemaWords.FILE), Integer.parseInt(line), 1, 0, 0);
    }
}
