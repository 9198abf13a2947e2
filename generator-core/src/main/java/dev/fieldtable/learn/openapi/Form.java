package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.text.SchemaWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a schema becomes where docs have types of their own for objects, enums and unions. */
enum Form {
    /** A type of its own with properties. */
    OBJECT,
    /** A type of its own with values. */
    ENUM,
    /** A type of its own with arms. */
    UNION,
    /** No type of its own: a scalar, a list, a map, a constant. */
    VALUE;

    private static final String OBJECTS = "object";
    private static final List<String> ENUMS = List.of("enum", SchemaWords.EXTENSIBLE_ENUM);
    private static final List<String> UNIONS = List.of("oneOf", "anyOf", "not");

    /** More types than these JSON does not have, so that a schema which names them all takes anything. */
    private static final int ALL_TYPES = 5;

    /**
     * The form of a schema.
     *
     * @param schemas the schemas of the document
     * @param node the schema, no reference
     * @param documented what the docs have at its place; {@code null} if that is no object, or not known
     * @return the form
     */
    static Form of(Schemas schemas, Node node, @Nullable ObjectType documented) {
        if (isDocumented(node)) {
            return ofDocs(node);
        }
        Schema schema = schemas.of(node);
        if (schema.isObject()) {
            return OBJECT;
        }
        if (!schema.values().isEmpty() || known(schemas, node).isPresent()) {
            return ENUM;
        }
        if (schema.arms().size() > 1 || isOfSeveral(schema)) {
            return UNION;
        }
        boolean object = schema.types().contains(OBJECTS);
        boolean ofItsOwn = documented != null && documented.properties().isEmpty();
        boolean empty = Schemas.isComponent(node.pointer())
                && schema.additional().isEmpty()
                && !node.value().isTrue("additionalProperties");
        return object && (ofItsOwn || empty) ? OBJECT : VALUE;
    }

    /** {@return the form of a documented type} */
    static Form of(TypeDeclaration type) {
        return type.accept(new TypeDeclaration.Visitor<>() {
            @Override
            public Form object(ObjectType object) {
                return OBJECT;
            }

            @Override
            public Form enumeration(EnumType enumeration) {
                return ENUM;
            }

            @Override
            public Form union(UnionType union) {
                return UNION;
            }
        });
    }

    private static boolean isOfSeveral(Schema schema) {
        return schema.types().size() > 1 && schema.types().size() < ALL_TYPES;
    }

    private static Form ofDocs(Node node) {
        if (isEnum(node)) {
            return ENUM;
        }
        boolean union =
                UNIONS.stream().anyMatch(word -> node.value().member(word).isPresent());
        return union ? UNION : OBJECT;
    }

    /** {@return whether a schema is that of a documented type, in a document that docs were handed on as} */
    static boolean isDocumented(Node node) {
        return node.value().member(SchemaWords.PACKAGE).isPresent();
    }

    /**
     * The values of an enum that may have others: it is one of these, or of their type.
     *
     * @param schemas the schemas of the document
     * @param node the schema
     * @return the schema with the values; nothing if it is no such enum
     */
    static Optional<Node> known(Schemas schemas, Node node) {
        List<Node> arms = schemas.of(node).arms();
        if (arms.size() != 2) {
            return Optional.empty();
        }
        int index = isEnum(arms.get(0)) ? 0 : 1;
        Schema any = schemas.of(arms.get(1 - index));
        boolean open = isEnum(arms.get(index))
                && !isEnum(arms.get(1 - index))
                && any.types().equals(schemas.of(arms.get(index)).types())
                && any.types().size() == 1
                && any.values().isEmpty();
        return open ? Optional.of(arms.get(index)) : Optional.empty();
    }

    /** An enum with a name of its own is an arm like any other. */
    private static boolean isEnum(Node arm) {
        return ENUMS.stream().anyMatch(word -> arm.value().member(word).isPresent());
    }
}
