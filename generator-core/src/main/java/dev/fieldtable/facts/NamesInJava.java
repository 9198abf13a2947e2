package dev.fieldtable.facts;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import java.util.ArrayList;
import java.util.List;

/** The names in Java that facts give. */
public final class NamesInJava {
    private final FactIndex index;
    private final List<NamePin> pins = new ArrayList<>();

    private NamesInJava(FactIndex index) {
        this.index = index;
    }

    /**
     * Looks up what facts call the things of a model.
     *
     * @param facts the facts
     * @param model the model
     * @return their names, as far as facts give them
     */
    public static NamePins of(Facts facts, TypeModel model) {
        boolean none = facts.facts().stream().noneMatch(fact -> fact.statement() instanceof Statement.JavaName);
        if (none) {
            return NamePins.none();
        }
        NamesInJava names = new NamesInJava(FactIndex.of(facts));
        for (TypeDeclaration type : model.types()) {
            TypeId id = type.id();
            names.pin(names.index.ofType(id), NamedThing.ofType(id.packageName(), id.name()));
            names.pinMembers(type);
        }
        return NamePins.of(names.pins);
    }

    private void pinMembers(TypeDeclaration type) {
        TypeId id = type.id();
        if (type instanceof ObjectType object) {
            for (Property property : object.properties()) {
                pin(
                        index.ofProperty(id, property.name()),
                        NamedThing.ofProperty(id.packageName(), id.name(), property.name()));
            }
        } else if (type instanceof EnumType enumeration) {
            for (EnumType.Value value : enumeration.values()) {
                pin(index.ofValue(id, value.value()), NamedThing.ofValue(id.packageName(), id.name(), value.value()));
            }
        }
    }

    private void pin(List<Fact> found, NamedThing thing) {
        for (Fact fact : found) {
            if (fact.statement() instanceof Statement.JavaName name) {
                pins.add(new NamePin(thing, name.name(), fact.span()));
                return;
            }
        }
    }
}
