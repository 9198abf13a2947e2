package dev.fieldtable.state;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.io.IOException;

/**
 * What is written of a type besides what the docs have, by someone who knows more of it. Each method may write members
 * into the object that is open; whoever reads the type skips them. Nothing is written unless a method is overridden.
 */
public interface TypeNotes {
    /** Nothing besides. */
    TypeNotes NONE = new TypeNotes() {};

    /**
     * Writes of a type.
     *
     * @param json where to
     * @param type the type
     * @throws IOException if {@code json} does
     */
    default void onType(JsonGenerator json, TypeDeclaration type) throws IOException {}

    /**
     * Writes of a property, behind its names.
     *
     * @param json where to
     * @param owner the type that has the property
     * @param property the property
     * @throws IOException if {@code json} does
     */
    default void onName(JsonGenerator json, ObjectType owner, Property property) throws IOException {}

    /**
     * Writes of a property, behind its type and its presence.
     *
     * @param json where to
     * @param owner the type that has the property
     * @param property the property
     * @throws IOException if {@code json} does
     */
    default void onPresence(JsonGenerator json, ObjectType owner, Property property) throws IOException {}

    /**
     * Writes of a value.
     *
     * @param json where to
     * @param owner the enum
     * @param value the value
     * @throws IOException if {@code json} does
     */
    default void onValue(JsonGenerator json, EnumType owner, EnumType.Value value) throws IOException {}

    /**
     * Writes of an arm.
     *
     * @param json where to
     * @param owner the union
     * @param arm the arm
     * @throws IOException if {@code json} does
     */
    default void onArm(JsonGenerator json, UnionType owner, UnionType.Arm arm) throws IOException {}
}
