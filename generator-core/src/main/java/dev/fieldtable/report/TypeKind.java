package dev.fieldtable.report;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;

/** What reports call the kinds of types. */
final class TypeKind implements TypeDeclaration.Visitor<String> {
    private static final TypeKind KIND = new TypeKind();

    private TypeKind() {}

    static String of(TypeDeclaration type) {
        return type.accept(KIND);
    }

    @Override
    public String object(ObjectType type) {
        return "object";
    }

    @Override
    public String enumeration(EnumType type) {
        return "enum";
    }

    @Override
    public String union(UnionType type) {
        return "union";
    }
}
