package dev.fieldtable.emit;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says where the properties of some types go.
 *
 * @param types the names of the types, and for each the places by the names in JSON
 */
record Placed(Map<String, Map<String, Place>> types) implements ModelPass {
    Placed(String type, Map<String, Place> places) {
        this(Map.of(type, places));
    }

    @Override
    public String name() {
        return "placed";
    }

    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        List<TypeDeclaration> placed = new ArrayList<>();
        for (TypeDeclaration each : model.types()) {
            Map<String, Place> places = types.getOrDefault(each.id().name(), Map.of());
            placed.add(each instanceof ObjectType object ? placed(object, places) : each);
        }
        return new Outcome<>(TypeModel.of(placed, model.coverage()), List.of());
    }

    private static ObjectType placed(ObjectType object, Map<String, Place> places) {
        List<Property> properties = object.properties().stream()
                .map(property -> property.withPlace(places.getOrDefault(property.wireName(), Place.UNSAID)))
                .toList();
        return new ObjectType(
                object.id(),
                object.role(),
                object.description(),
                object.deprecation(),
                object.span(),
                properties,
                object.additionalProperties());
    }
}
