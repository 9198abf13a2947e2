package dev.fieldtable.learn.twin;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.Map;

/** A documented type, and the same type in other docs. */
sealed interface Joined {
    /** {@return ours} */
    TypeDeclaration type();

    /** {@return theirs} */
    TypeDeclaration other();

    /**
     * Two objects.
     *
     * @param type ours
     * @param other theirs
     * @param properties the property of theirs that each of ours is, in the order of theirs
     */
    record Objects(ObjectType type, ObjectType other, Map<Property, Property> properties) implements Joined {}

    /**
     * Two enums.
     *
     * @param type ours
     * @param other theirs
     */
    record Enums(EnumType type, EnumType other) implements Joined {}

    /**
     * Two unions.
     *
     * @param type ours
     * @param other theirs
     */
    record Unions(UnionType type, UnionType other) implements Joined {}
}
