package dev.fieldtable.explore;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import java.util.List;

/** What the model's parts are in Java. The page asks; the emitter knows. */
public interface JavaView {
    /** {@return a view that has nothing to say} */
    static JavaView none() {
        return new JavaView() {
            @Override
            public String className(TypeDeclaration type) {
                return "";
            }

            @Override
            public List<String> accessors(TypeDeclaration.ObjectType owner, Property property) {
                return List.of();
            }

            @Override
            public String constant(TypeDeclaration.EnumType owner, TypeDeclaration.EnumType.Value value) {
                return "";
            }

            @Override
            public String arm(TypeDeclaration.UnionType owner, TypeDeclaration.UnionType.Arm arm) {
                return "";
            }

            @Override
            public String source(TypeDeclaration type) {
                return "";
            }
        };
    }

    /**
     * The class of a type.
     *
     * @param type a type of the model
     * @return its qualified name, such as {@code com.acme.plex.components.UserPlexAccount}; empty if nothing is said
     */
    String className(TypeDeclaration type);

    /**
     * How a property is read.
     *
     * @param owner the type that has the property
     * @param property the property
     * @return what a class offers for it, then what a record does where that is another; such as
     *     {@code Tristate<Boolean> adsConsent()}. Empty if nothing does
     */
    List<String> accessors(TypeDeclaration.ObjectType owner, Property property);

    /**
     * The constant of an enum's value.
     *
     * @param owner the enum
     * @param value the value
     * @return the constant's name, such as {@code ACTIVE}; empty if nothing is said
     */
    String constant(TypeDeclaration.EnumType owner, TypeDeclaration.EnumType.Value value);

    /**
     * The class that holds an arm of a union.
     *
     * @param owner the union
     * @param arm the arm
     * @return the type in Java with simple names; empty if nothing is said
     */
    String arm(TypeDeclaration.UnionType owner, TypeDeclaration.UnionType.Arm arm);

    /**
     * The Java that comes out.
     *
     * @param type a type of the model
     * @return the source of its class; empty if none is generated for it
     */
    String source(TypeDeclaration type);
}
