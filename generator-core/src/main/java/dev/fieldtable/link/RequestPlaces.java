package dev.fieldtable.link;

import dev.fieldtable.document.OperationDetails;
import dev.fieldtable.house.Folders;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.OperationWords;
import dev.fieldtable.link.ApiRequests.Request;
import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells where in a request what is sent goes, as far as that is known: the path has names, and where there is a body, its
 * name, its type or a printed content type may show it. All else is in no place.
 */
final class RequestPlaces {
    private final TypeModel model;
    private final OperationWords words;
    private final Folders folders;

    RequestPlaces(TypeModel model, HouseStyle house) {
        this.model = model;
        this.words = house.operations();
        this.folders = house.folders();
    }

    /**
     * Tells where the properties of the class of an operation's arguments go.
     *
     * @param operation what the page says of the operation
     * @param arguments the class
     * @param mayHaveBody whether there is a body, for all that is known
     * @return the request
     */
    Request ofClass(OperationDetails operation, ObjectType arguments, boolean mayHaveBody) {
        Request request = of(
                operation,
                arguments.properties(),
                open -> mayHaveBody ? sole(open, this::isCalledLikeBody, operation.contentType()) : null);
        return new Request(arguments.id(), request.parameters(), request.body());
    }

    /**
     * Tells where parameters go that are the client's own method's.
     *
     * @param operation what the page says of the operation
     * @param sent the parameters
     * @param mayHaveBody whether one of them may be the body
     * @return the request
     */
    Request ofParameters(OperationDetails operation, List<Property> sent, boolean mayHaveBody) {
        return of(operation, sent, open -> mayHaveBody ? bodyAmong(open, operation.contentType()) : null);
    }

    /** A content type that is printed tells that there is a body, and one of a form that it has parts. */
    private @Nullable ApiBody bodyAmong(List<Property> open, String contentType) {
        if (Encoding.isForm(contentType)) {
            return open.isEmpty() ? null : new ApiBody.Members(open, contentType);
        }
        boolean certain =
                open.size() == 1 && Encoding.CONTENT_TYPE.matcher(contentType).matches();
        return sole(open, property -> certain || Holders.isHolder(model, property.type()), contentType);
    }

    private static @Nullable ApiBody sole(List<Property> open, Predicate<Property> mayBeBody, String contentType) {
        List<Property> candidates = open.stream().filter(mayBeBody).toList();
        return candidates.size() == 1 ? body(candidates, contentType) : null;
    }

    private Request of(
            OperationDetails operation, List<Property> sent, Function<List<Property>, @Nullable ApiBody> bodyOfOpen) {
        Map<String, String> inPath = new HashMap<>();
        ApiOperation.pathNames(operation.path()).forEach(name -> inPath.putIfAbsent(Letters.of(name), name));
        PlacedNames placed = new PlacedNames(words.placed(), Set.copyOf(inPath.keySet()), sent);
        List<Property> told = sent.stream().map(placed::of).toList();
        // What is said to be in the path is what the path names, rather than another of that name.
        Set<String> taken = told.stream()
                .filter(property -> property.place() == Place.PATH)
                .map(property -> Letters.of(property.wireName()))
                .collect(Collectors.toSet());
        List<Property> parameters = new ArrayList<>();
        List<Property> body = new ArrayList<>();
        List<Property> unsaid = new ArrayList<>();
        for (Property property : told) {
            @Nullable String name = inPath.get(Letters.of(property.wireName()));
            name = name == null ? inPath.get(Letters.of(property.name())) : name;
            // Who says of all parameters that they go into the query does not mean those that the path names.
            boolean mayBeInPath = property.place() == Place.PATH
                    || ((property.place() == Place.UNSAID || property.place() == Place.QUERY)
                            && name != null
                            && !taken.contains(Letters.of(name)));
            if (name != null && mayBeInPath) {
                parameters.add(property.withPlace(Place.PATH).withWireName(name));
            } else if (property.place().isParameter()) {
                parameters.add(property);
            } else {
                (property.place() == Place.BODY ? body : unsaid).add(property);
            }
        }
        @Nullable ApiBody found = body.isEmpty() ? bodyOfOpen.apply(unsaid) : body(body, operation.contentType());
        List<Property> inBody = found == null ? List.of() : found.properties();
        unsaid.stream().filter(property -> !inBody.contains(property)).forEach(parameters::add);
        return new Request(parameters, found);
    }

    private static ApiBody body(List<Property> properties, String printed) {
        // All are parts of one body.
        String contentType = properties.stream()
                .map(property -> property.encoding().contentType())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(printed);
        return properties.size() == 1
                ? new ApiBody.Value(properties.get(0), contentType)
                : new ApiBody.Members(properties, contentType);
    }

    /** A body that has no name of its own is called after its type; so is what stands in a query, which has no page but there. */
    private boolean isCalledLikeBody(Property property) {
        String name = Letters.of(property.name());
        return name.equals(words.body())
                || (property.type() instanceof TypeRef.Named named
                        && name.equals(Letters.of(named.id().name()))
                        && Holders.isHolder(model, named)
                        && !PackageNames.isOfOperations(named.id(), folders));
    }
}
