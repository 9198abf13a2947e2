package dev.fieldtable.link;

import dev.fieldtable.document.OperationDetails;
import dev.fieldtable.document.SentType;
import dev.fieldtable.link.ApiRequests.Request;
import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what operations are sent whose pages have a table for each place: those of parameters are parameters, and one of a
 * body is the body.
 *
 * @param places finds the parameters of paths
 */
record SentTypes(RequestPlaces places) {
    Request of(OperationTypes.Page page, OperationDetails operation) {
        List<Property> parameters = new ArrayList<>();
        List<ObjectType> bodies = new ArrayList<>();
        List<TypeId> arguments = new ArrayList<>();
        for (SentType each : operation.sent()) {
            Optional<ObjectType> type = page.sent(each.type());
            if (type.isPresent() && each.place() == Place.BODY) {
                bodies.add(type.get());
            } else if (type.isPresent()) {
                arguments.add(type.get().id());
                type.get().properties().forEach(property -> parameters.add(placed(property, each.place())));
            }
        }
        Request placed = places.ofParameters(operation, parameters, false);
        // Where there are several, each is for another case, of which the page tells in words.
        @Nullable
        ApiBody body = bodies.size() == 1 ? new ApiBody.Value(value(bodies.get(0)), operation.contentType()) : null;
        return new Request(arguments.size() == 1 ? arguments.get(0) : null, placed.parameters(), body);
    }

    /** What facts say of a property is known better. */
    private static Property placed(Property property, Place place) {
        return property.place() == Place.UNSAID ? property.withPlace(place) : property;
    }

    private static Property value(ObjectType type) {
        return SpreadBodies.value(type, type.properties()).withPlace(Place.BODY);
    }
}
