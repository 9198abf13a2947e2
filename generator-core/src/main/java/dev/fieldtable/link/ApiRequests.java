package dev.fieldtable.link;

import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.OperationDetails;
import dev.fieldtable.example.ValueKinds;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.OperationWords;
import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what operations are sent: the properties of the class of their arguments, which one parameter bears or which the
 * client spreads over several; or what the parameters are themselves.
 */
final class ApiRequests {
    private static final Set<String> WITHOUT_BODY = Set.of("get", "head", "options", "trace");
    private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

    private final WireNaming naming;
    private final TypeModel model;
    private final OperationWords words;
    private final RequestClasses classes;
    private final SpreadBodies spread;
    private final RequestPlaces places;
    private final SentTypes sent;

    ApiRequests(WireNaming naming, TypeModel model, HouseStyle house) {
        this.naming = naming;
        this.model = model;
        this.words = house.operations();
        this.classes = new RequestClasses(model, house.clients());
        this.spread = new SpreadBodies(model);
        this.places = new RequestPlaces(model, house);
        this.sent = new SentTypes(places);
    }

    /**
     * What an operation is sent.
     *
     * @param arguments the class of its arguments; {@code null} if there is none
     * @param parameters what goes into path, query and headers, or nobody knows where
     * @param body what is the body; {@code null} if nothing is
     */
    record Request(
            @Nullable TypeId arguments,
            List<Property> parameters,
            @Nullable ApiBody body) {
        /** What is no property of a class. */
        Request(List<Property> parameters, @Nullable ApiBody body) {
            this(null, parameters, body);
        }
    }

    /** {@return what an operation is sent} */
    Request of(OperationTypes.Page page, Operation operation, OperationDetails details) {
        if (!details.sent().isEmpty()) {
            return sent.of(page, details);
        }
        List<Property> parameters = new ArrayList<>();
        @Nullable Property bearer = null;
        for (FieldRow row : details.parameters()) {
            String name = Letters.of(row.name());
            if (name.equals(words.request())) {
                bearer = page.parameter(row);
            } else if (!name.equals(words.security()) && !words.own().contains(name)) {
                parameters.add(page.parameter(row));
            }
        }
        String method = details.method().toLowerCase(Locale.ROOT);
        boolean mayHaveBody = !method.isEmpty() && !WITHOUT_BODY.contains(method);
        if (bearer != null) {
            Optional<ObjectType> arguments = arguments(bearer.type(), mayHaveBody);
            return arguments.isPresent()
                    ? places.ofClass(details, arguments.get(), mayHaveBody)
                    : new Request(
                            named(parameters), new ApiBody.Value(bearer.withPlace(Place.BODY), details.contentType()));
        }
        Optional<ObjectType> arguments = parameters.isEmpty() ? Optional.empty() : classes.of(operation);
        if (arguments.isPresent()) {
            return places.ofClass(details, arguments.get(), mayHaveBody);
        }
        boolean isSpread = words.spreadsBody() && WITH_BODY.contains(method);
        Request request = places.ofParameters(details, named(parameters), mayHaveBody && !isSpread);
        return isSpread ? spread.of(request, details.contentType()) : request;
    }

    private Optional<ObjectType> arguments(TypeRef type, boolean mayHaveBody) {
        Optional<TypeDeclaration> found =
                type instanceof TypeRef.Named named ? model.find(named.id()) : Optional.empty();
        return found.filter(each -> each.role() == Role.REQUEST || !mayHaveBody)
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast);
    }

    /** Of parameters no facts are known, since they are of no type. */
    private List<Property> named(List<Property> parameters) {
        return naming.named(new TypeId("", ""), parameters, new ValueKinds(model), new ArrayList<>());
    }
}
