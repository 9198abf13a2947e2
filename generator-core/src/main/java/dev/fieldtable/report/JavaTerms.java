package dev.fieldtable.report;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;

/** What the model's parts are called in Java. Reports ask; the emitter knows. */
public interface JavaTerms {
    /**
     * The class of a type.
     *
     * @param type a type of the model
     * @return its binary name, such as {@code com.acme.plex.components.UserPlexAccount}
     */
    String className(TypeDeclaration type);

    /**
     * The name of a property.
     *
     * @param owner the type that has the property
     * @param property the property
     * @return the name that its builder method bears and its accessor is made of, such as {@code adsConsent}
     */
    String propertyName(TypeDeclaration.ObjectType owner, Property property);

    /**
     * What a property's accessor returns.
     *
     * @param owner the type that has the property
     * @param property the property
     * @return the type in Java with simple names, such as {@code Tristate<Boolean>}
     */
    String propertyType(TypeDeclaration.ObjectType owner, Property property);

    /**
     * The constant of an enum's value.
     *
     * @param owner the enum
     * @param value the value
     * @return the constant's name, such as {@code ACTIVE}
     */
    String constantName(TypeDeclaration.EnumType owner, TypeDeclaration.EnumType.Value value);

    /**
     * The class that holds an arm of a union.
     *
     * @param owner the union
     * @param arm the arm
     * @return the type in Java with simple names
     */
    String armType(TypeDeclaration.UnionType owner, TypeDeclaration.UnionType.Arm arm);
}
