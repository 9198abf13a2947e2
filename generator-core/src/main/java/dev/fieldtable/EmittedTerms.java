package dev.fieldtable;

import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.report.JavaTerms;

/** Answers a report with the names that the emitter goes by. */
final class EmittedTerms implements JavaTerms {
    private final JavaNames names;
    private final JavaTypes types;
    private final boolean records;

    EmittedTerms(JavaNames names, EmitOptions options) {
        this.names = names;
        this.types = new JavaTypes(names, options.optionalAccessors() == EmitOptions.OptionalAccessors.OPTIONAL);
        this.records = options.style() == EmitOptions.Style.RECORD;
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
        return records && EmissionStyle.fitsRecord(owner)
                ? types.componentText(property)
                : types.accessorText(property);
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
