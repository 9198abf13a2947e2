package dev.fieldtable.proof;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeSpelling;
import java.util.List;
import java.util.Map;

/**
 * Gives models types that no docs can spell: where the docs have a certain constant, another type is meant.
 *
 * @param meant the spelling of what is meant, by the constant
 */
record Retyped(Map<String, String> meant) implements ModelPass {
    @Override
    public String name() {
        return "retype";
    }

    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        List<TypeDeclaration> types =
                model.types().stream().map(type -> type.accept(new Declared())).toList();
        return new Outcome<>(TypeModel.of(types, model.coverage()), List.of());
    }

    private Property of(Property property) {
        return property.withType(property.type().accept(new Used()));
    }

    private final class Declared implements TypeDeclaration.Visitor<TypeDeclaration> {
        @Override
        public TypeDeclaration object(ObjectType type) {
            Property additional = type.additionalProperties();
            return new ObjectType(
                    type.id(),
                    type.role(),
                    type.description(),
                    type.deprecation(),
                    type.span(),
                    type.properties().stream().map(Retyped.this::of).toList(),
                    additional == null ? null : Retyped.this.of(additional));
        }

        @Override
        public TypeDeclaration enumeration(EnumType type) {
            return type;
        }

        @Override
        public TypeDeclaration union(UnionType type) {
            return type.withArms(type.arms().stream()
                    .map(arm -> new UnionType.Arm(arm.type().accept(new Used()), arm.span()))
                    .toList());
        }
    }

    private final class Used implements TypeRef.Visitor<TypeRef> {
        @Override
        public TypeRef scalar(TypeRef.Scalar type) {
            return type;
        }

        @Override
        public TypeRef list(TypeRef.ListOf type) {
            return new TypeRef.ListOf(type.element().accept(this));
        }

        @Override
        public TypeRef map(TypeRef.MapOf type) {
            return new TypeRef.MapOf(type.value().accept(this));
        }

        @Override
        public TypeRef nullable(TypeRef.NullableOf type) {
            return new TypeRef.NullableOf(type.type().accept(this));
        }

        @Override
        public TypeRef constant(TypeRef.Constant type) {
            String spelling = meant.get(type.value().toString());
            return spelling == null
                    ? type
                    : TypeSpelling.parse(spelling, name -> {
                        throw new IllegalArgumentException(name);
                    });
        }

        @Override
        public TypeRef named(TypeRef.Named type) {
            return type;
        }

        @Override
        public TypeRef own(TypeRef.Own type) {
            return type;
        }
    }
}
