package dev.fieldtable.facts;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import java.util.ArrayList;
import java.util.List;

/** The names in Java that facts give. */
public final class NamesInJava implements TypeDeclaration.Visitor<List<NamePin>> {
    private final FactIndex index;

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
        FactIndex index = FactIndex.of(facts);
        NamesInJava names = new NamesInJava(index);
        List<NamePin> pins = new ArrayList<>();
        for (TypeDeclaration type : model.types()) {
            TypeId id = type.id();
            pin(index.ofType(id), NamedThing.ofType(id.packageName(), id.name()), pins);
            pins.addAll(type.accept(names));
        }
        return NamePins.of(pins);
    }

    @Override
    public List<NamePin> object(ObjectType type) {
        TypeId id = type.id();
        List<NamePin> pins = new ArrayList<>();
        for (Property property : type.properties()) {
            pin(
                    index.ofProperty(id, property.name()),
                    NamedThing.ofProperty(id.packageName(), id.name(), property.name()),
                    pins);
        }
        return pins;
    }

    @Override
    public List<NamePin> enumeration(EnumType type) {
        TypeId id = type.id();
        List<NamePin> pins = new ArrayList<>();
        for (EnumType.Value value : type.values()) {
            pin(index.ofValue(id, value.value()), NamedThing.ofValue(id.packageName(), id.name(), value.value()), pins);
        }
        return pins;
    }

    @Override
    public List<NamePin> union(UnionType type) {
        return List.of();
    }

    private static void pin(List<Fact> found, NamedThing thing, List<NamePin> pins) {
        for (Fact fact : found) {
            if (fact.statement() instanceof Statement.JavaName name) {
                pins.add(new NamePin(thing, name.name(), fact.span()));
                return;
            }
        }
    }
}
