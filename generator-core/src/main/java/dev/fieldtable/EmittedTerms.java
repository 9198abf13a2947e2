package dev.fieldtable;

import dev.fieldtable.emit.JavaSurface;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.report.JavaTerms;

/** Answers a report with the names that the emitter goes by. */
final class EmittedTerms implements JavaTerms {
    private final JavaNames names;
    private final JavaSurface surface;

    EmittedTerms(JavaNames names, JavaSurface surface) {
        this.names = names;
        this.surface = surface;
    }

    @Override
    public String className(TypeDeclaration type) {
        return names.binaryName(type.id());
    }

    @Override
    public String propertyName(ObjectType owner, Property property) {
        return names.property(owner.id(), property);
    }

    @Override
    public String propertyType(ObjectType owner, Property property) {
        return surface.accessorType(owner, property);
    }

    @Override
    public String constantName(EnumType owner, EnumType.Value value) {
        return names.constant(owner, value);
    }

    @Override
    public String armType(UnionType owner, UnionType.Arm arm) {
        return names.armText(owner, owner.arms().indexOf(arm));
    }
}
