package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.ScalarKind;
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
import dev.fieldtable.model.TypeRef.Own;
import dev.fieldtable.model.TypeRef.Scalar;
import dev.fieldtable.model.TypeSpelling;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes types, as they are used, of schemas. */
final class DocumentValues {
    private static final String NULL = "null";

    private final SchemaDocument document;
    private final Schemas schemas;
    private final TypeModel docs;
    private final Partners partners;
    private final Kinds kinds;
    private final SoundWords words;
    private final BiConsumer<TypeId, Node> declare;
    private final Set<String> within = new HashSet<>();

    DocumentValues(SchemaDocument document, TypeModel docs, Partners partners, BiConsumer<TypeId, Node> declare) {
        this.document = document;
        this.schemas = document.schemas();
        this.docs = docs;
        this.partners = partners;
        this.kinds = new Kinds(docs);
        this.words = new SoundWords(document.isOfDocs());
        this.declare = declare;
    }

    /**
     * The type of a value when that is not {@code null}.
     *
     * @param node its schema
     * @param documented what the docs have at its place; {@code null} if that is not known
     * @param name what to call the type if it is one of its own and nothing else names it
     * @return the type
     * @throws SchemaFault if the schema cannot be what it says
     */
    TypeRef of(Node node, @Nullable TypeRef documented, String name) throws SchemaFault {
        words.check(node);
        Node schema = target(node);
        if (!within.add(schema.pointer())) {
            // A list of itself, or the like: no value of a finite document is one.
            return TypeRef.ANY;
        }
        try {
            return ofTarget(schema, documented instanceof NullableOf nullable ? nullable.type() : documented, name);
        } finally {
            within.remove(schema.pointer());
        }
    }

    private Node target(Node node) throws SchemaFault {
        Node schema = schemas.target(node);
        if (!schema.isThere() && node.isObject()) {
            Json use = document.references().last(schemas.referring(node)).value();
            throw leadsNowhere(use.member(References.REFERENCE).orElse(use), use.textOf(References.REFERENCE));
        }
        return schema;
    }

    /**
     * Refuses a component that is in another file: it would be told of as gone.
     *
     * @param component a component that leads nowhere
     * @throws SchemaFault if it leads out of the document
     */
    void requireWithin(Node component) throws SchemaFault {
        Json use = document.references().last(component).value();
        String reference = use.textOf(References.REFERENCE);
        if (!reference.isEmpty() && !reference.startsWith("#")) {
            throw leadsNowhere(use.member(References.REFERENCE).orElse(use), reference);
        }
    }

    SchemaFault leadsNowhere(Json part, String reference) {
        boolean several = document.parts().size() > 1;
        if (!several && !reference.startsWith("#")) {
            return new SchemaFault(
                    part,
                    "`" + reference + "` leads out of this file.",
                    "Name the folder, if export has written it; else bundle the document into one file, as tools for OpenAPI do.");
        }
        return new SchemaFault(
                part,
                "`" + reference + "` leads to nothing in " + (several ? "these files." : "this file."),
                "Mend the reference, or add what it leads to.");
    }

    private TypeRef ofTarget(Node node, @Nullable TypeRef documented, String name) throws SchemaFault {
        check(node);
        Schema schema = schemas.of(node);
        Optional<Constant> constant = constant(node, schema, documented);
        if (constant.isPresent()) {
            return constant.get();
        }
        ObjectType object =
                documented instanceof Named named && docs.find(named.id()).orElse(null) instanceof ObjectType found
                        ? found
                        : null;
        Form form = Form.of(schemas, node, object);
        if (form != Form.VALUE) {
            TypeId id = partners.of(node, form, documented, name);
            declare.accept(id, node);
            return new Named(id);
        }
        if (!schema.items().isEmpty() || schema.types().equals(Set.of("array"))) {
            TypeRef element = documented instanceof ListOf list ? list.element() : null;
            return new ListOf(
                    schema.items().isEmpty()
                            ? TypeRef.ANY
                            : element(schema.items().get(0), element, name));
        }
        boolean unnamed = schema.types().isEmpty()
                && documented instanceof MapOf
                && node.value().isTrue("additionalProperties");
        if (unnamed || !schema.additional().isEmpty() || schema.types().equals(Set.of("object"))) {
            TypeRef value = documented instanceof MapOf map ? map.value() : null;
            return new MapOf(
                    schema.additional().isEmpty()
                            ? TypeRef.ANY
                            : element(schema.additional().get(0), value, name));
        }
        return scalar(node, schema, documented);
    }

    /**
     * Refuses a schema with words that are followed by what none can be.
     *
     * @param node the schema
     * @throws SchemaFault if there is such a word
     */
    void check(Node node) throws SchemaFault {
        words.check(node);
    }

    /** {@return the type of an element of a list, or a value of a map, which may be {@code null}} */
    TypeRef element(Node node, @Nullable TypeRef documented, String name) throws SchemaFault {
        TypeRef type = of(node, documented, name);
        boolean saidOfAny = document.ours(node.value()).textOf(SchemaWords.NULL).equals(Nullness.ALLOWED.label());
        boolean nullable = saidOfAny || (isNullable(node) && !isNull(type));
        return nullable && (saidOfAny || !type.equals(TypeRef.ANY)) ? new NullableOf(type) : type;
    }

    /** {@return whether a value may be {@code null}; of a document of docs, each use of a type says so by itself} */
    boolean isNullable(Node node) {
        return document.isOfDocs() ? Schemas.saysNull(node) : schemas.of(node).nullable();
    }

    private static boolean isNull(TypeRef type) {
        return type.equals(new Scalar(ScalarKind.NULL));
    }

    /** An enum of one value is the constant that docs make of it. */
    private static Optional<Constant> constant(Node node, Schema schema, @Nullable TypeRef documented) {
        Optional<Object> value = node.value().member("const").flatMap(DocumentValues::constant);
        if (value.isPresent()) {
            return documented instanceof Named ? Optional.empty() : value.map(Constant::new);
        }
        if (documented instanceof Constant constant
                && schema.values().equals(List.of(constant.value().toString()))) {
            return Optional.of(constant);
        }
        return Optional.empty();
    }

    private static Optional<Object> constant(Json value) {
        if (value instanceof Json.Flag flag) {
            return Optional.of(flag.value());
        }
        if (value.kind() == Json.Kind.WHOLE && value instanceof Json.Digits digits) {
            try {
                return Optional.of(Long.valueOf(digits.digits()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return value.text().map(text -> text);
    }

    private TypeRef scalar(Node node, Schema schema, @Nullable TypeRef documented) throws SchemaFault {
        if (schema.types().size() != 1) {
            boolean onlyNull = node.value().textOf("type").equals(NULL);
            return onlyNull ? new Scalar(ScalarKind.NULL) : TypeRef.ANY;
        }
        String type = schema.types().iterator().next();
        ScalarKind meant = Kinds.of(type, schema.format(), node.value().textOf("contentEncoding"));
        if (document.ours(node.value()).member(SchemaWords.JAVA).isPresent()) {
            return own(node, new Scalar(meant));
        }
        TypeRef inJson = documented == null ? TypeRef.ANY : Own.inJson(documented);
        Optional<ScalarKind> kind = inJson instanceof Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
        Scalar found = new Scalar(kinds.inWordsOfDocs(meant, kind));
        return documented instanceof Own own && own.documented().equals(found) ? own : found;
    }

    private static Own own(Node node, Scalar documented) throws SchemaFault {
        Said said = new Said(node.value());
        try {
            TypeRef type = TypeSpelling.parse(said.text(SchemaWords.JAVA), name -> {
                throw new IllegalArgumentException("`" + name + "` is no scalar");
            });
            if (type instanceof Own own) {
                return new Own(documented, own.javaClass(), own.read(), own.write());
            }
        } catch (IllegalArgumentException e) {
            throw said.wrong(SchemaWords.JAVA, "names no class that can be one");
        }
        throw said.wrong(SchemaWords.JAVA, "names no class");
    }

    /**
     * The arms of a union.
     *
     * @param node its schema
     * @param documented the union in the docs; {@code null} if they have none
     * @param name what the union is called
     * @return the types of the arms
     * @throws SchemaFault if some arm cannot be what it says
     */
    List<TypeRef> arms(Node node, @Nullable UnionType documented, String name) throws SchemaFault {
        List<TypeRef> arms = new ArrayList<>();
        if (Form.isDocumented(node)) {
            for (Node arm : Schemas.arms(node)) {
                TypeRef type = of(arm, null, name);
                boolean nullable = arm.value().textOf(SchemaWords.NULL).equals(Nullness.ALLOWED.label());
                arms.add(nullable ? new NullableOf(type) : type);
            }
            return arms;
        }
        Schema schema = schemas.of(node);
        for (Node arm : schema.arms()) {
            arms.add(of(arm, documentedArm(arm, documented), name));
        }
        if (schema.arms().isEmpty()) {
            for (String type : schema.types()) {
                arms.add(new Scalar(Kinds.of(type, schema.format(), "")));
            }
        }
        return arms.stream().distinct().toList();
    }

    /** The arm that a schema most likely is: a type that it is known to be, or else one of the same form. */
    private @Nullable TypeRef documentedArm(Node arm, @Nullable UnionType documented) throws SchemaFault {
        Node schema = target(arm);
        Form form = Form.of(schemas, schema, null);
        for (UnionType.Arm each : documented == null ? List.<UnionType.Arm>of() : documented.arms()) {
            if (form != Form.VALUE && each.type() instanceof Named named && partners.isPair(schema, named.id())) {
                return named;
            }
            boolean list =
                    each.type() instanceof ListOf && !schemas.of(schema).items().isEmpty();
            boolean map = each.type() instanceof MapOf
                    && !schemas.of(schema).additional().isEmpty();
            if (form == Form.VALUE && (list || map)) {
                return each.type();
            }
        }
        return null;
    }
}
