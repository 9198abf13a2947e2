package dev.fieldtable.emit.naming;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeSpelling;
import dev.fieldtable.option.NamedThing;

/** What things of a model are known by to those who pin names. */
final class Things {
    private Things() {}

    static NamedThing type(TypeId id) {
        return NamedThing.ofType(id.packageName(), id.name());
    }

    static NamedThing property(TypeId owner, Property property) {
        return NamedThing.ofProperty(owner.packageName(), owner.name(), property.name());
    }

    static NamedThing value(TypeId owner, EnumType.Value value) {
        return NamedThing.ofValue(owner.packageName(), owner.name(), value.value());
    }

    static NamedThing arm(TypeId owner, UnionType.Arm arm) {
        return NamedThing.ofArm(owner.packageName(), owner.name(), TypeSpelling.of(arm.type()));
    }
}
