package dev.fieldtable.tombstone;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.List;

/** What the parts of a type are known by: properties by their names in JSON, values by themselves, arms by their types. */
final class Parts implements TypeDeclaration.Visitor<List<String>> {
    private Parts() {}

    static List<String> of(TypeDeclaration type) {
        return type.accept(new Parts());
    }

    /** Whether parts of the one can be parts of the other. */
    static boolean sameKind(TypeDeclaration one, TypeDeclaration other) {
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
