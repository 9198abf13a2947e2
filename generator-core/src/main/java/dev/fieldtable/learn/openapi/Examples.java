package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives types the examples of the docs. A document has examples as values of JSON, or none, and docs have them in words of
 * their own, so nobody can tell whether these are the same.
 */
final class Examples {
    private Examples() {}

    static List<TypeDeclaration> ofDocs(List<TypeDeclaration> types, TypeModel docs) {
        return types.stream()
                .map(type -> type instanceof ObjectType object
                                && docs.find(type.id()).orElse(null) instanceof ObjectType documented
                        ? ofDocs(object, documented)
                        : type)
                .toList();
    }

    private static TypeDeclaration ofDocs(ObjectType type, ObjectType documented) {
        Map<String, String> examples = new HashMap<>();
        documented.properties().forEach(property -> examples.putIfAbsent(property.wireName(), property.example()));
        List<Property> properties = type.properties().stream()
                .map(property -> property.withExample(examples.getOrDefault(property.wireName(), "")))
                .toList();
        Property additional = type.additionalProperties();
        Property row = documented.additionalProperties();
        return new ObjectType(
                type.id(),
                type.role(),
                type.description(),
                type.deprecation(),
                type.span(),
                properties,
                additional == null || row == null ? additional : additional.withExample(row.example()));
    }
}
