package dev.fieldtable.report;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;

/** Java terms that can be told from the documented names. */
public final class PlainTerms implements JavaTerms {
    @Override
    public String className(TypeDeclaration type) {
        return "com.acme." + type.id();
    }

    @Override
    public String propertyName(TypeDeclaration.ObjectType owner, Property property) {
        return "java" + property.name();
    }

    @Override
    public String propertyType(TypeDeclaration.ObjectType owner, Property property) {
        return property.presence().required() ? "String" : "Optional<String>";
    }

    @Override
    public String constantName(TypeDeclaration.EnumType owner, TypeDeclaration.EnumType.Value value) {
        return "JAVA_" + value.value();
    }

    @Override
    public String armType(TypeDeclaration.UnionType owner, TypeDeclaration.UnionType.Arm arm) {
        return "Arm" + owner.arms().indexOf(arm);
    }
}
