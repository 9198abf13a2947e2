package dev.fieldtable.learn.twin;

import dev.fieldtable.example.ValueKind;
import dev.fieldtable.example.ValueKinds;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.KeptCapitals;
import dev.fieldtable.wire.Sighting;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in JSON that names with their capitals hint at. How a name begins they do not show, and where values are objects
 * it often begins otherwise: there they hint at nothing. Neither do parameters of requests, which follow customs of their own.
 */
final class HintedNames {
    private final OtherDocs other;
    private final WireNames style;
    private final List<Sighting> sightings = new ArrayList<>();

    HintedNames(OtherDocs other, WireNames style) {
        this.other = other;
        this.style = style;
    }

    List<Sighting> sightings() {
        if (other.names() != OtherDocs.Names.WITH_ITS_CAPITALS) {
            return List.of();
        }
        ValueKinds kinds = new ValueKinds(other.model());
        for (TypeDeclaration type : other.model().types()) {
            if (type instanceof ObjectType object && type.role() == Role.BODY) {
                object.properties().stream()
                        .filter(each -> kinds.of(each.type()) == ValueKind.SCALARS)
                        .forEach(each -> add(object, each));
            }
        }
        return isCamelCase() ? List.copyOf(sightings) : List.of();
    }

    private void add(ObjectType type, Property property) {
        String name = KeptCapitals.inJson(property.wireName(), style);
        sightings.add(new Sighting(type.id().name(), name, false, TwinFacts.placeOf(property.span())));
    }

    private boolean isCamelCase() {
        return switch (style) {
            case LOWER_CAMEL, UPPER_CAMEL, TYPE_AWARE -> true;
            case SNAKE, KEBAB -> false;
            case AUTO, DOCUMENTED ->
                KeptCapitals.of(sightings.stream().map(Sighting::key).toList()).showCamelCase();
        };
    }
}
