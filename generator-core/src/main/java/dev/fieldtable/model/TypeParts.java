package dev.fieldtable.model;

import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.List;

/** What the parts of a type are known by: properties by their names in JSON, values by themselves, arms by their types. */
public final class TypeParts implements TypeDeclaration.Visitor<List<String>> {
    private TypeParts() {}

    /**
     * The parts of a type.
     *
     * @param type the type
     * @return what each is known by, in their order
     */
    public static List<String> of(TypeDeclaration type) {
        return type.accept(new TypeParts());
    }

    /**
     * Tells whether parts of one type can be parts of another.
     *
     * @param one a type
     * @param other a type
     * @return whether both are of a kind, and have values of one type if they have values
     */
    public static boolean sameKind(TypeDeclaration one, TypeDeclaration other) {
        boolean values = !(one instanceof EnumType first && other instanceof EnumType second)
                || first.valueType() == second.valueType();
        return one.getClass().equals(other.getClass()) && values;
    }

    @Override
    public List<String> object(ObjectType type) {
        return type.properties().stream().map(Property::wireName).toList();
    }

    @Override
    public List<String> enumeration(EnumType type) {
        return type.values().stream().map(EnumType.Value::value).toList();
    }

    @Override
    public List<String> union(UnionType type) {
        return type.arms().stream().map(arm -> arm.type().toString()).toList();
    }
}
