package dev.fieldtable.export;

import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of objects. A property that the docs do not name is no error, as validators only warn of one; parameters of
 * a request are no part of its JSON, and stand beside.
 *
 * @param references where references lead
 * @param examples the values that the docs show of a property
 * @param soundDefaults of which properties the default is as documented itself
 */
record ObjectSchemas(
        References references, Function<Property, List<Object>> examples, Predicate<Property> soundDefaults) {
    /** {@return the schema of an object, without what the docs say of it as a whole} */
    Map<String, @Nullable Object> of(ObjectType type) {
        Map<String, @Nullable Object> schema = of(type.properties());
        if (type.additionalProperties() != null) {
            schema.put("additionalProperties", additional(type.additionalProperties()));
        }
        List<Map<String, @Nullable Object>> parameters = type.properties().stream()
                .filter(property -> property.place().isParameter())
                .map(this::parameter)
                .toList();
        putUnlessEmpty(schema, SchemaWords.PARAMETERS, parameters.isEmpty(), parameters);
        return schema;
    }

    /** {@return the schema of an object that has these properties, but for those that are parameters} */
    Map<String, @Nullable Object> of(List<Property> all) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Property property : all) {
            if (!property.place().isParameter()
                    && properties.putIfAbsent(property.wireName(), property(property)) == null
                    && property.presence().required()) {
                required.add(property.wireName());
            }
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(Words.TYPE, "object");
        putUnlessEmpty(schema, "properties", properties.isEmpty(), properties);
        putUnlessEmpty(schema, "required", required.isEmpty(), required);
        return schema;
    }

    /** {@return the schema of a property's value, where that stands by itself} */
    Map<String, @Nullable Object> value(Property property) {
        Map<String, @Nullable Object> schema = ValueSchemas.of(references, property);
        return property.presence().nullness() == Nullness.ALLOWED ? ValueSchemas.orNull(schema) : schema;
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> schema, String word, boolean empty, Object value) {
        if (!empty) {
            schema.put(word, value);
        }
    }

    private Map<String, @Nullable Object> property(Property property) {
        Map<String, @Nullable Object> value = ValueSchemas.of(references, property);
        Nullness nullness = property.presence().nullness();
        Map<String, @Nullable Object> schema = nullness == Nullness.FORBIDDEN ? value : ValueSchemas.orNull(value);
        describe(schema, property);
        sayPresence(schema, property.presence(), nullness == Nullness.UNSAID || ValueSchemas.takesNull(value));
        if (property.place() != Place.UNSAID) {
            schema.put(SchemaWords.PLACE, property.place().label());
        }
        DeclarationSchemas.locate(schema, property.span());
        return schema;
    }

    /** {@return what OpenAPI calls a Parameter Object, but for its place where that is not known} */
    Map<String, @Nullable Object> parameter(Property property) {
        Map<String, @Nullable Object> schema = ValueSchemas.of(references, property);
        describe(schema, property);
        sayPresence(schema, property.presence(), property.presence().nullness() != Nullness.FORBIDDEN);
        boolean inPath = property.place() == Place.PATH;
        if (inPath && property.presence().occurrence() == Occurrence.OPTIONAL) {
            schema.put(SchemaWords.PRESENCE, Occurrence.OPTIONAL.label());
        }
        DeclarationSchemas.locate(schema, property.span());
        Map<String, @Nullable Object> parameter = new LinkedHashMap<>();
        parameter.put("name", property.wireName());
        if (property.place().isParameter()) {
            parameter.put("in", property.place().label());
        }
        // A path has all of its parts, whatever the docs say.
        parameter.put("required", inPath || property.presence().required());
        Encoding encoding = property.encoding();
        if (property.place().isParameter() && encoding.fits(property.place())) {
            Encoding unusual = encoding.at(property.place());
            putUnlessEmpty(parameter, "style", unusual.style().isEmpty(), unusual.style());
            if (unusual.explode() != null) {
                parameter.put("explode", unusual.explode());
            }
        }
        parameter.put("schema", schema);
        return parameter;
    }

    /** Whether one of these may be {@code null} says its type, and none is called as the row is. */
    private Map<String, @Nullable Object> additional(Property property) {
        Map<String, @Nullable Object> schema = ValueSchemas.of(references, property);
        describe(schema, property);
        schema.put(SchemaWords.NAME, property.name());
        DeclarationSchemas.locate(schema, property.span());
        return schema;
    }

    private static void sayPresence(Map<String, @Nullable Object> schema, Presence presence, boolean ofNull) {
        if (presence.occurrence() == Occurrence.UNSAID) {
            schema.put(SchemaWords.PRESENCE, SchemaWords.UNSAID);
        }
        if (ofNull) {
            schema.put(SchemaWords.NULL, presence.nullness().label());
        }
    }

    private void describe(Map<String, @Nullable Object> schema, Property property) {
        DeclarationSchemas.describe(schema, property.description(), property.deprecation());
        if (property.defaultValue() != null) {
            // Who fills in a default and then looks at what there is would refuse any other.
            schema.put(
                    soundDefaults.test(property) ? "default" : SchemaWords.DEFAULT,
                    property.defaultValue().value());
        }
        List<Object> shown = examples.apply(property);
        putUnlessEmpty(schema, "examples", shown.isEmpty(), shown);
        if (!property.name().equals(property.wireName())) {
            schema.put(SchemaWords.NAME, property.name());
        }
    }
}
