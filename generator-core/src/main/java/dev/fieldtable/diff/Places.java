package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.source.SourceSpan;

/** Where a part of a type is documented. */
final class Places implements TypeDeclaration.Visitor<SourceSpan> {
    private final String element;

    private Places(String element) {
        this.element = element;
    }

    /** The place of a property by its name in JSON, of a value, or of an arm by its type; else that of the type. */
    static SourceSpan of(TypeDeclaration type, String element) {
        return type.accept(new Places(element));
    }

    @Override
    public SourceSpan object(ObjectType type) {
        return type.properties().stream()
                .filter(property -> property.wireName().equals(element))
                .findFirst()
                .map(property -> property.span())
                .orElse(type.span());
    }

    @Override
    public SourceSpan enumeration(EnumType type) {
        return type.values().stream()
                .filter(value -> value.value().equals(element))
                .findFirst()
                .map(EnumType.Value::span)
                .orElse(type.span());
    }

    @Override
    public SourceSpan union(UnionType type) {
        return type.arms().stream()
                .filter(arm -> arm.type().toString().equals(element))
                .findFirst()
                .map(UnionType.Arm::span)
                .orElse(type.span());
    }
}
