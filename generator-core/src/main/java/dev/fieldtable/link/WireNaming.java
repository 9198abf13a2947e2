package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.example.ValueKind;
import dev.fieldtable.example.ValueKinds;
import dev.fieldtable.house.FieldNames;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.text.SharedTexts;
import dev.fieldtable.wire.WireRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives properties their names in JSON: those that somebody has said, and to the others what a rule makes of their
 * documented ones. In a model that comes in, all have their documented names.
 */
final class WireNaming implements ModelPass {
    private final KnownNames known;
    private final WireRule rule;
    private final FieldNames house;
    private final SharedTexts texts = new SharedTexts();
    /** What the rule makes of documented names, which many types have in common: of those of objects, and of all others. */
    private final Map<String, String> ofObjects = new HashMap<>();

    private final Map<String, String> ofOthers = new HashMap<>();

    WireNaming(KnownNames known, WireRule rule, FieldNames house) {
        this.known = known;
        this.rule = rule;
        this.house = house;
    }

    @Override
    public String name() {
        return "name-in-json";
    }

    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        ValueKinds kinds = new ValueKinds(model);
        List<Diagnostic> problems = new ArrayList<>();
        List<TypeDeclaration> types = new ArrayList<>();
        for (TypeDeclaration type : model.types()) {
            types.add(type instanceof ObjectType object ? named(object, kinds, problems) : type);
        }
        return new Outcome<>(model.withTypes(types), problems);
    }

    private ObjectType named(ObjectType type, ValueKinds kinds, List<Diagnostic> problems) {
        return type.withProperties(named(type.id(), type.properties(), kinds, problems));
    }

    /**
     * Names properties that belong together.
     *
     * @param owner the type that they are of
     * @param documented the properties, of different documented names
     * @param kinds what kinds of values types have
     * @param problems takes what is wrong
     * @return the same properties, in the same order
     */
    List<Property> named(TypeId owner, List<Property> documented, ValueKinds kinds, Collection<Diagnostic> problems) {
        List<Wanted> wanted = new ArrayList<>(documented.size());
        for (Property property : documented) {
            wanted.add(wanted(owner, property, kinds));
        }
        Map<String, String> names = assign(wanted);
        List<Property> properties = new ArrayList<>(documented.size());
        for (int i = 0; i < wanted.size(); i++) {
            Property property = documented.get(i);
            String wireName = names.getOrDefault(property.name(), property.name());
            if (!wireName.equals(wanted.get(i).name())) {
                problems.add(nameClash(property, wanted.get(i).name(), wireName));
            }
            properties.add(
                    property.withWireName(wireName.equals(property.name()) ? property.name() : texts.of(wireName)));
        }
        return properties;
    }

    private Wanted wanted(TypeId owner, Property property, ValueKinds kinds) {
        String documented = property.name();
        boolean objects = kinds.of(property.type()) == ValueKind.OBJECTS;
        String ruled = (objects ? ofObjects : ofOthers)
                .computeIfAbsent(documented, name -> rule.convert(house.unescaped(name), objects));
        return known.of(owner, documented, ruled)
                .map(said -> new Wanted(documented, said, true))
                .orElseGet(() -> new Wanted(documented, ruled, false));
    }

    /**
     * Names the properties of one type.
     *
     * <p>Names that were said come first, then those that are the same in JSON as in the docs, so that {@code filter} keeps
     * its name although {@code filter_} would take it; then the others in their order. One that comes too late keeps its
     * documented name.
     *
     * @param wanted what each should be called, each documented name once
     * @return the JSON names, by the documented ones; no two are the same
     */
    static Map<String, String> assign(List<Wanted> wanted) {
        Map<String, String> assigned = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Wanted each : wanted) {
            if (each.said() && taken.add(each.name())) {
                assigned.put(each.documented(), each.name());
            }
        }
        for (Wanted each : wanted) {
            if (each.name().equals(each.documented()) && taken.add(each.name())) {
                assigned.put(each.documented(), each.name());
            }
        }
        for (Wanted each : wanted) {
            if (!assigned.containsKey(each.documented())) {
                String name = taken.add(each.name()) ? each.name() : free(each.documented(), taken);
                assigned.put(each.documented(), name);
            }
        }
        return assigned;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    private static Diagnostic nameClash(Property property, String wanted, String wireName) {
        return Diagnostic.of(
                DiagnosticCode.NAME_CLASH,
                property.span(),
                Printable.name(property.name()) + " would be \"" + wanted
                        + "\" in JSON, as another property is; it stays \"" + wireName + "\".",
                DiagnosticCode.NAME_CLASH.nextStep());
    }

    /**
     * What a property should be called.
     *
     * @param documented its documented name
     * @param name the name in JSON
     * @param said whether somebody has said that name
     */
    record Wanted(String documented, String name, boolean said) {}
}
