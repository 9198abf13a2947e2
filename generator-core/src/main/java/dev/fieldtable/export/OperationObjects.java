package dev.fieldtable.export;

import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.text.SchemaWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What OpenAPI calls Operation Objects. */
final class OperationObjects {
    private final ObjectSchemas objects;
    private final ResponseObjects responses;

    OperationObjects(ObjectSchemas objects) {
        this.objects = objects;
        this.responses = new ResponseObjects(ValueSchemas.of(objects.references()));
    }

    /** {@return an operation that stands at its method, below its path} */
    Map<String, @Nullable Object> placed(ApiOperation operation, String id) {
        return object(operation, id, Map.of());
    }

    /** {@return an operation that stands by itself, with what is known of its method and its path} */
    Map<String, @Nullable Object> unplaced(ApiOperation operation, String id) {
        Map<String, @Nullable Object> address = new LinkedHashMap<>();
        if (!operation.method().isEmpty()) {
            address.put(SchemaWords.METHOD, operation.method());
        }
        if (!operation.path().isEmpty()) {
            address.put(SchemaWords.PATH, operation.path());
        }
        return object(operation, id, address);
    }

    private Map<String, @Nullable Object> object(
            ApiOperation operation, String id, Map<String, @Nullable Object> address) {
        Map<String, @Nullable Object> object = head(operation, id);
        object.putAll(address);
        Set<String> pathNames = operation.pathNames();
        Map<List<String>, Map<String, @Nullable Object>> placed = new LinkedHashMap<>();
        List<Object> others = new ArrayList<>();
        for (Property property : operation.parameters()) {
            boolean astray = property.place() == Place.PATH
                    && !operation.path().isEmpty()
                    && !pathNames.contains(property.wireName());
            Map<String, @Nullable Object> parameter = objects.parameter(property);
            if (astray || !property.place().isParameter() || placed.putIfAbsent(key(parameter), parameter) != null) {
                others.add(parameter);
            }
        }
        for (String name : pathNames) {
            Map<String, @Nullable Object> parameter = ofPath(name);
            placed.putIfAbsent(key(parameter), parameter);
        }
        putUnlessEmpty(object, "parameters", List.copyOf(placed.values()));
        // A parameter has a place in OpenAPI; where the docs say none, or another one than the path does, that is not
        // known.
        putUnlessEmpty(object, SchemaWords.PARAMETERS, others);
        return tail(object, operation);
    }

    private static List<String> key(Map<String, @Nullable Object> parameter) {
        return List.of(String.valueOf(parameter.get("in")), String.valueOf(parameter.get("name")));
    }

    private static Map<String, @Nullable Object> head(ApiOperation operation, String id) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        putUnlessEmpty(object, "tags", operation.group().isEmpty() ? List.of() : List.of(operation.group()));
        if (!operation.summary().isEmpty()) {
            object.put("summary", operation.summary());
        }
        DeclarationSchemas.describe(object, operation.description(), operation.deprecation());
        object.put("operationId", id);
        if (!operation.name().isEmpty()) {
            object.put(SchemaWords.NAME, operation.name());
        }
        return object;
    }

    private Map<String, @Nullable Object> tail(Map<String, @Nullable Object> object, ApiOperation operation) {
        ApiBody body = operation.body();
        if (body != null) {
            object.put("requestBody", requestBody(body));
        }
        object.put("responses", responses.of(operation.answers()));
        putUnlessEmpty(object, SchemaWords.UNKNOWN_TYPES, operation.unknownTypes());
        DeclarationSchemas.locate(object, operation.span());
        return object;
    }

    /** Only the path names it. */
    private static Map<String, @Nullable Object> ofPath(String name) {
        Map<String, @Nullable Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", Place.PATH.label());
        parameter.put("required", true);
        parameter.put("schema", Map.of());
        return parameter;
    }

    private Map<String, @Nullable Object> requestBody(ApiBody body) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        boolean unsaid;
        boolean required;
        Map<String, @Nullable Object> schema;
        if (body instanceof ApiBody.Value value) {
            Property property = value.property();
            schema = objects.value(property);
            required = property.presence().required();
            unsaid = property.place() != Place.BODY;
            if (!property.description().isEmpty()) {
                object.put("description", property.description());
            }
        } else {
            List<Property> members = ((ApiBody.Members) body).properties();
            schema = objects.of(members);
            required = members.stream().anyMatch(property -> property.presence().required());
            unsaid = members.stream().anyMatch(property -> property.place() != Place.BODY);
        }
        object.put("content", ResponseObjects.content(body.contentType(), schema));
        object.put("required", required);
        if (unsaid) {
            object.put(SchemaWords.PLACE, SchemaWords.UNSAID);
        }
        return object;
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> object, String word, List<?> values) {
        if (!values.isEmpty()) {
            object.put(word, values);
        }
    }
}
