package dev.fieldtable.model;

import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;

/** What kind of type one is, as it is called where types are written down. */
public enum TypeKind {
    /** An {@link ObjectType}. */
    OBJECT("object"),
    /** An {@link EnumType}. */
    ENUM("enum"),
    /** A {@link UnionType}. */
    UNION("union");

    private final String label;

    TypeKind(String label) {
        this.label = label;
    }

    /**
     * The kind of a type.
     *
     * @param type the type
     * @return its kind
     */
    public static TypeKind of(TypeDeclaration type) {
        return type.accept(new KindOf());
    }

    /** {@return the name as it is written to JSON} */
    public String label() {
        return label;
    }

    private static final class KindOf implements TypeDeclaration.Visitor<TypeKind> {
        @Override
        public TypeKind object(ObjectType type) {
            return OBJECT;
        }

        @Override
        public TypeKind enumeration(EnumType type) {
            return ENUM;
        }

        @Override
        public TypeKind union(UnionType type) {
            return UNION;
        }
    }
}
