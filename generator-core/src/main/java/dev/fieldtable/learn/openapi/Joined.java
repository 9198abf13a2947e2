package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.Map;

/** A documented type and what the document calls it. */
sealed interface Joined {
    /**
     * An object.
     *
     * @param type the documented type
     * @param schema its schema
     * @param properties the documented property of each key of the schema that is one
     */
    record Objects(ObjectType type, Schema schema, Map<String, Property> properties) implements Joined {}

    /**
     * An enum.
     *
     * @param type the documented type
     * @param schema its schema
     */
    record Enums(EnumType type, Schema schema) implements Joined {}

    /**
     * A union.
     *
     * @param type the documented type
     * @param schema its schema
     */
    record Unions(UnionType type, Schema schema) implements Joined {}

    /**
     * The parameters of an operation.
     *
     * @param type the documented type
     * @param parameters the documented property of each parameter that is one
     * @param bodies the documented properties that are the body, and the schema of each
     * @param operation the operation
     */
    record Parameters(ObjectType type, Map<Node, Property> parameters, Map<Node, Property> bodies, Operation operation)
            implements Joined {}
}
