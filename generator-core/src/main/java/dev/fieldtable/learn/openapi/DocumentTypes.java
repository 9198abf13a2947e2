package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes documented types of the schemas of a document. Where the document says a thing that its docs leave open, it says
 * nothing else than these, so that is as in the docs.
 */
final class DocumentTypes {
    private final SchemaDocument document;
    private final Schemas schemas;
    private final TypeModel docs;
    private final Partners partners;
    private final DocumentValues values;
    private final DocumentProperties properties;
    private final Map<TypeId, Node> declared = new HashMap<>();
    private final Map<TypeId, TypeDeclaration> made = new LinkedHashMap<>();
    private final Deque<TypeId> open = new ArrayDeque<>();

    DocumentTypes(SchemaDocument document, TypeModel docs, boolean namesAreJson, List<Joined> joined) {
        this.document = document;
        this.schemas = document.schemas();
        this.docs = docs;
        this.partners = new Partners(document, docs, joined);
        this.values = new DocumentValues(document, docs, partners, this::declare);
        this.properties = new DocumentProperties(document, values, namesAreJson, globals(docs));
    }

    private static Set<String> globals(TypeModel docs) {
        Set<String> names = new HashSet<>();
        for (TypeDeclaration type : docs.types()) {
            if (type.role() == Role.GLOBALS && type instanceof ObjectType object) {
                object.properties().forEach(property -> names.add(property.name()));
            }
        }
        return names;
    }

    /**
     * Makes all types.
     *
     * @param requests the operations whose parameters are those of documented requests
     * @return the types
     * @throws SchemaFault if some part cannot be what it says
     */
    List<TypeDeclaration> all(List<Joined.Parameters> requests) throws SchemaFault {
        for (Map.Entry<TypeId, Node> each : partners.schemas().entrySet()) {
            declare(each.getKey(), each.getValue());
            // What stands at the place of a type that lies within this one is more likely that than what is only alike.
            settle();
        }
        for (Node component : document.components().values()) {
            Node meant = schemas.target(component);
            if (!meant.isThere()) {
                values.requireWithin(component);
            }
            Form form = Form.of(schemas, meant, null);
            if (form != Form.VALUE && meant.pointer().equals(component.pointer())) {
                TypeId id = partners.of(component, form, null, component.name());
                if (Form.isDocumented(component) && declared.containsKey(id)) {
                    throw new SchemaFault(component.value(), "This is the second type `" + id + "`.", Said.MEND);
                }
                declare(id, component);
            }
        }
        settle();
        for (Joined.Parameters request : requests) {
            made.put(request.type().id(), properties.request(request));
            settle();
        }
        return List.copyOf(made.values());
    }

    /**
     * Makes all operations, after the types.
     *
     * @return the operations
     * @throws SchemaFault if some part cannot be what it says
     */
    List<ApiOperation> operations() throws SchemaFault {
        DocumentValues known = new DocumentValues(document, docs, partners, (id, node) -> {});
        return new DocumentOperations(document, known, properties, made.keySet()).all(docs.operations());
    }

    private void declare(TypeId id, Node node) {
        if (declared.putIfAbsent(id, node) == null) {
            open.add(id);
        }
    }

    private void settle() throws SchemaFault {
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            Node node = declared.get(id);
            if (node != null && !made.containsKey(id)) {
                made.put(id, type(id, node));
            }
        }
    }

    private TypeDeclaration type(TypeId id, Node node) throws SchemaFault {
        values.check(node);
        TypeDeclaration documented = docs.find(id).orElse(null);
        ObjectType object = documented instanceof ObjectType that ? that : null;
        Head head = head(id, node, documented);
        return switch (Form.of(schemas, node, object)) {
            case ENUM -> enumeration(head, node, documented instanceof EnumType that ? that : null);
            case UNION -> union(head, node, documented instanceof UnionType that ? that : null);
            case OBJECT, VALUE -> object(head, node, object);
        };
    }

    /** What types of all forms have. */
    private record Head(
            TypeId id,
            Role role,
            String description,
            @Nullable Deprecation deprecation,
            SourceSpan span) {}

    private Head head(TypeId id, Node node, @Nullable TypeDeclaration documented) throws SchemaFault {
        Role otherwise = documented == null ? Role.BODY : documented.role();
        return new Head(
                id,
                new Said(document.ours(node.value()))
                        .one(SchemaWords.ROLE, List.of(Role.values()), Role::label)
                        .orElse(otherwise),
                properties.description(node, documented == null ? "" : documented.description()),
                properties.deprecation(node, documented == null ? null : documented.deprecation()),
                properties.span(node));
    }

    private ObjectType object(Head head, Node node, @Nullable ObjectType documented) throws SchemaFault {
        return new ObjectType(
                head.id(),
                head.role(),
                head.description(),
                head.deprecation(),
                head.span(),
                properties.of(node, documented, head.id().name()),
                properties.additional(node, documented, head.id().name()));
    }

    private EnumType enumeration(Head head, Node node, @Nullable EnumType documented) {
        Optional<Node> known = Form.isDocumented(node) ? Optional.empty() : Form.known(schemas, node);
        Schema schema = schemas.of(known.orElse(node));
        boolean whole = schema.types().isEmpty()
                ? documented != null && documented.valueType() == ScalarKind.INTEGER
                : schema.types().contains("integer") || schema.types().contains("number");
        Map<String, String> names = new HashMap<>();
        if (documented != null) {
            documented.values().forEach(value -> names.put(value.value(), value.name()));
        }
        List<Json> said = document.ours(node.value())
                .member(SchemaWords.ENUM_NAMES)
                .map(Json::items)
                .orElse(List.of());
        Json deprecations =
                document.ours(node.below(SchemaWords.ENUM_DEPRECATIONS).value());
        List<EnumType.Value> values = new ArrayList<>();
        for (String value : schema.values()) {
            String name = Form.isDocumented(node)
                    ? (values.size() < said.size()
                            ? said.get(values.size()).text().orElse("")
                            : "")
                    : names.getOrDefault(value, "");
            values.add(new EnumType.Value(
                    name,
                    value,
                    head.span(),
                    deprecations.member(value).isPresent() ? new Deprecation(deprecations.textOf(value), "") : null));
        }
        return new EnumType(
                head.id(),
                head.role(),
                head.description(),
                head.deprecation(),
                head.span(),
                whole ? ScalarKind.INTEGER : ScalarKind.STRING,
                (known.isPresent() || schema.open())
                        && !document.ours(node.value()).isTrue(SchemaWords.CLOSED),
                values);
    }

    private UnionType union(Head head, Node node, @Nullable UnionType documented) throws SchemaFault {
        List<UnionType.Arm> arms = new ArrayList<>();
        for (TypeRef arm : values.arms(node, documented, head.id().name())) {
            arms.add(new UnionType.Arm(arm, head.span()));
        }
        Discriminator discriminator = Form.isDocumented(node)
                ? discriminator(node, head.id().name(), arms)
                : documented == null ? null : documented.discriminator();
        return new UnionType(
                head.id(), head.role(), head.description(), head.deprecation(), head.span(), arms, discriminator);
    }

    private @Nullable Discriminator discriminator(Node node, String name, List<UnionType.Arm> arms) throws SchemaFault {
        Node said = node.below("discriminator");
        Node discriminator = said.isObject() ? said : node.below(SchemaWords.DISCRIMINATOR);
        if (!discriminator.isObject()) {
            return null;
        }
        Map<String, TypeId> told = new LinkedHashMap<>();
        for (Map.Entry<String, Json> each :
                discriminator.below("mapping").value().members().entrySet()) {
            String target = each.getValue().text().orElse("");
            Optional<TypeId> arm = said.isObject() ? referred(discriminator, target, name) : named(target, arms);
            told.put(each.getKey(), arm.orElseThrow(() -> values.leadsNowhere(each.getValue(), target)));
        }
        return new Discriminator(discriminator.value().textOf("propertyName"), told);
    }

    private Optional<TypeId> referred(Node discriminator, String reference, String name) throws SchemaFault {
        Node arm = schemas.target(document.references().target(discriminator, reference));
        return arm.isObject()
                ? Optional.of(partners.of(arm, Form.of(schemas, arm, null), null, name))
                : Optional.empty();
    }

    private static Optional<TypeId> named(String id, List<UnionType.Arm> arms) {
        return arms.stream()
                .flatMap(arm -> TypeGraph.of(arm.type()).stream())
                .filter(arm -> arm.toString().equals(id))
                .findFirst();
    }
}
