package dev.fieldtable.explore;

import dev.fieldtable.model.TypeDeclaration;

/** What kind of type one is, as the page and its script call it. */
final class TypeKind implements TypeDeclaration.Visitor<String> {
    private static final TypeKind KIND = new TypeKind();

    private TypeKind() {}

    static String of(TypeDeclaration type) {
        return type.accept(KIND);
    }

    @Override
    public String object(TypeDeclaration.ObjectType type) {
        return "object";
    }

    @Override
    public String enumeration(TypeDeclaration.EnumType type) {
        return "enum";
    }

    @Override
    public String union(TypeDeclaration.UnionType type) {
        return "union";
    }
}
