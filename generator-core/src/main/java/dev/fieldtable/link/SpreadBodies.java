package dev.fieldtable.link;

import dev.fieldtable.link.ApiRequests.Request;
import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the type of a body whose properties a client spreads over parameters: the one that documents the same of each. */
final class SpreadBodies {
    private final Map<Set<String>, List<ObjectType>> byNames = new HashMap<>();

    SpreadBodies(TypeModel model) {
        for (TypeDeclaration type : model.types()) {
            if (type instanceof ObjectType object && type.role() == Role.BODY) {
                byNames.computeIfAbsent(byName(object.properties()).keySet(), names -> new ArrayList<>())
                        .add(object);
            }
        }
    }

    /** {@return a request whose parameters of no place are its body} */
    Request of(Request request, String contentType) {
        List<Property> others = new ArrayList<>(request.parameters());
        List<Property> members = others.stream()
                .filter(property -> property.place() == Place.UNSAID)
                .toList();
        others.removeAll(members);
        return members.isEmpty() ? request : new Request(others, body(members, contentType));
    }

    private ApiBody body(List<Property> members, String contentType) {
        Map<String, Property> wanted = byName(members);
        List<ObjectType> same = byNames.getOrDefault(wanted.keySet(), List.of()).stream()
                .filter(type -> type.properties().stream().allMatch(property -> isSame(property, wanted)))
                .toList();
        return same.size() == 1
                ? new ApiBody.Value(value(same.get(0), members), contentType)
                : new ApiBody.Members(members, contentType);
    }

    private static boolean isSame(Property property, Map<String, Property> wanted) {
        Property other = wanted.get(property.name());
        return other != null
                && other.type().equals(property.type())
                && other.description().equals(property.description())
                && other.presence().required() == property.presence().required();
    }

    /** {@return what is sent where these members of a type are; nobody has said that they are the body} */
    static Property value(ObjectType type, List<Property> members) {
        boolean required =
                members.stream().anyMatch(property -> property.presence().required());
        Occurrence occurrence = required ? Occurrence.REQUIRED : Occurrence.UNSAID;
        String name = type.id().name();
        return new Property(
                name,
                name,
                new TypeRef.Named(type.id()),
                new Presence(occurrence, Nullness.FORBIDDEN),
                "",
                "",
                null,
                members.get(0).span());
    }

    private static Map<String, Property> byName(List<Property> properties) {
        Map<String, Property> named = new LinkedHashMap<>();
        properties.forEach(property -> named.put(property.name(), property));
        return named;
    }
}
