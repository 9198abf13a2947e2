package dev.fieldtable.export;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of documented types: a document is valid exactly if validators find no error in it, but for formats, which
 * JSON Schema leaves to whoever reads them.
 */
final class DeclarationSchemas implements TypeDeclaration.Visitor<Map<String, @Nullable Object>> {
    private final References references;
    private final ObjectSchemas objects;

    DeclarationSchemas(References references) {
        this.references = references;
        this.objects = new ObjectSchemas(references);
    }

    /** {@return the schema of a type, with what the docs say of the type as a whole} */
    Map<String, @Nullable Object> of(TypeDeclaration type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("title", type.id().name());
        describe(schema, type.description(), type.deprecation());
        schema.putAll(type.accept(this));
        if (type.role() != Role.BODY) {
            schema.put("x-role", type.role().label());
        }
        locate(schema, type.span());
        return schema;
    }

    @Override
    public Map<String, @Nullable Object> object(ObjectType type) {
        return objects.of(type);
    }

    @Override
    public Map<String, @Nullable Object> enumeration(EnumType type) {
        Map<String, String> names = new LinkedHashMap<>();
        type.values().forEach(value -> names.putIfAbsent(value.value(), value.name()));
        List<Object> values = new ArrayList<>();
        names.keySet().forEach(value -> values.add(json(type.valueType(), value)));
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        Map<String, @Nullable Object> known = ScalarSchemas.of(type.valueType());
        known.remove(Words.FORMAT);
        Map<String, @Nullable Object> any = new LinkedHashMap<>(known);
        known.put(Words.ENUM, values);
        if (type.open()) {
            // The second takes what the first does not, which is no more than what is known.
            schema.put(Words.ANY_OF, List.of(known, any));
        } else {
            schema.putAll(known);
        }
        if (names.values().stream().anyMatch(name -> !name.isEmpty())) {
            schema.put("x-enum-names", List.copyOf(names.values()));
        }
        return schema;
    }

    private static Object json(ScalarKind kind, String value) {
        return kind == ScalarKind.INTEGER ? new BigDecimal(value) : value;
    }

    @Override
    public Map<String, @Nullable Object> union(UnionType type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> arms = new ArrayList<>();
        ValueSchemas values = ValueSchemas.of(references);
        type.arms().forEach(arm -> arms.add(arm(arm.type(), values)));
        if (arms.isEmpty()) {
            // A list of no schemas is none that JSON Schema has; and no value is one of no types.
            schema.put("not", Map.of());
        } else {
            schema.put(Words.ANY_OF, arms);
        }
        Discriminator discriminator = type.discriminator();
        if (discriminator != null) {
            Map<String, String> mapping = new LinkedHashMap<>();
            discriminator.values().forEach((value, arm) -> mapping.put(value, references.to(arm)));
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("propertyName", discriminator.wireName());
            told.put("mapping", mapping);
            schema.put("discriminator", told);
        }
        return schema;
    }

    /** No value of a union is {@code null}: whether one may be is said where the union is used. */
    private static Map<String, @Nullable Object> arm(TypeRef type, ValueSchemas values) {
        if (type instanceof TypeRef.NullableOf nullable) {
            return arm(nullable.type(), values);
        }
        if (!type.equals(TypeRef.ANY)) {
            return type.accept(values);
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(Words.TYPE, List.of("object", "array", "string", "number", "boolean"));
        return schema;
    }

    /** Adds what the docs say of anything in words. */
    static void describe(Map<String, @Nullable Object> schema, String description, @Nullable Deprecation deprecation) {
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        if (deprecation != null) {
            schema.put("deprecated", true);
            if (!deprecation.reason().isEmpty()) {
                schema.put("x-deprecation", deprecation.reason());
            }
        }
    }

    /** Adds where the docs say it. */
    static void locate(Map<String, @Nullable Object> schema, SourceSpan span) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("file", span.path());
        place.put("line", span.line());
        schema.put("x-docs", place);
    }
}
