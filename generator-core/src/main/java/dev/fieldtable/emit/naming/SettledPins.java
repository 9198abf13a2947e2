package dev.fieldtable.emit.naming;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import dev.fieldtable.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pins each name of a model to what it is. Of two things that the docs name alike, the first is pinned. */
final class SettledPins implements TypeDeclaration.Visitor<Void> {
    private final JavaNames names;
    private final Map<NamedThing, NamePin> pins = new LinkedHashMap<>();

    private SettledPins(JavaNames names) {
        this.names = names;
    }

    /**
     * The pins of all types.
     *
     * @param model the types
     * @param names their names
     * @param packages their packages, and that of what they lean on
     * @param withSupport whether nobody has said how the latter is called
     */
    static NamePins of(TypeModel model, JavaNames names, JavaPackages packages, boolean withSupport) {
        SettledPins settled = new SettledPins(names);
        if (withSupport) {
            settled.pin(NamedThing.support(), packages.relative(packages.support()), SourceSpan.startOf(""));
        }
        for (TypeDeclaration type : model.types()) {
            String documented = type.id().packageName();
            if (!documented.isEmpty()) {
                settled.pin(NamedThing.ofPackage(documented), packages.relative(packages.of(documented)), type.span());
            }
            settled.pin(Things.type(type.id()), names.type(type.id()).simpleName(), type.span());
            type.accept(settled);
        }
        return NamePins.of(settled.pins.values());
    }

    private void pin(NamedThing thing, String name, SourceSpan span) {
        pins.putIfAbsent(thing, new NamePin(thing, name, span));
    }

    @Override
    public Void object(ObjectType type) {
        for (Property property : type.properties()) {
            pin(Things.property(type.id(), property), names.property(type.id(), property), property.span());
        }
        return null;
    }

    @Override
    public Void enumeration(EnumType type) {
        for (EnumType.Value value : type.values()) {
            pin(Things.value(type.id(), value), names.constant(type, value), value.span());
        }
        return null;
    }

    @Override
    public Void union(UnionType type) {
        for (int i = 0; i < type.arms().size(); i++) {
            UnionType.Arm arm = type.arms().get(i);
            pin(Things.arm(type.id(), arm), names.arm(type, i), arm.span());
        }
        return null;
    }
}
