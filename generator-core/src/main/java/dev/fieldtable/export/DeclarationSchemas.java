package dev.fieldtable.export;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.SchemaWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of documented types: a document is valid exactly if validators find no error in it, but for formats, which
 * JSON Schema leaves to whoever reads them.
 */
final class DeclarationSchemas implements TypeDeclaration.Visitor<Map<String, @Nullable Object>> {
    /** What is a name in most languages. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final References references;
    private final ObjectSchemas objects;
    private final Arms arms;

    DeclarationSchemas(ObjectSchemas objects, Arms arms) {
        this.references = objects.references();
        this.arms = arms;
        this.objects = objects;
    }

    /** {@return the schema of a type, with what the docs say of the type as a whole} */
    Map<String, @Nullable Object> of(TypeDeclaration type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("title", type.id().name());
        schema.put(SchemaWords.PACKAGE, type.id().packageName());
        describe(schema, type.description(), type.deprecation());
        schema.putAll(type.accept(this));
        if (type.role() != Role.BODY) {
            schema.put(SchemaWords.ROLE, type.role().label());
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
        Map<String, @Nullable Object> schema = ScalarSchemas.of(type.valueType());
        schema.remove(Words.FORMAT);
        // Tools make an empty type of a choice between these values and all others.
        schema.put(type.open() || values.isEmpty() ? SchemaWords.EXTENSIBLE_ENUM : Words.ENUM, values);
        if (values.isEmpty() && !type.open()) {
            schema.put(SchemaWords.CLOSED, true);
        }
        List<String> documented = List.copyOf(names.values());
        if (documented.stream().anyMatch(name -> !name.isEmpty())) {
            schema.put(SchemaWords.ENUM_NAMES, documented);
            if (documented.stream().allMatch(IDENTIFIER.asMatchPredicate())
                    && Set.copyOf(documented).size() == documented.size()) {
                // Tools call constants by these names as they are.
                schema.put("x-enum-varnames", documented);
            }
        }
        Map<String, Object> deprecations = new LinkedHashMap<>();
        for (EnumType.Value value : type.values()) {
            Deprecation deprecation = value.deprecation();
            if (deprecation != null) {
                deprecations.put(value.value(), deprecation.reason());
            }
        }
        if (!deprecations.isEmpty()) {
            schema.put(SchemaWords.ENUM_DEPRECATIONS, deprecations);
        }
        return schema;
    }

    private static Object json(ScalarKind kind, String value) {
        return kind == ScalarKind.INTEGER ? new BigDecimal(value) : value;
    }

    @Override
    public Map<String, @Nullable Object> union(UnionType type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> schemas = new ArrayList<>();
        ValueSchemas values = ValueSchemas.of(references);
        type.arms().forEach(arm -> schemas.add(arm(arm.type(), values)));
        if (schemas.isEmpty()) {
            // A list of no schemas is none that JSON Schema has; and no value is one of no types.
            schema.put("not", Map.of());
        } else {
            schema.put(arms.areDistinct(type) ? Words.ONE_OF : Words.ANY_OF, schemas);
        }
        Discriminator discriminator = type.discriminator();
        if (discriminator != null) {
            boolean ofOpenApi = arms.mustSay(type, discriminator);
            Map<String, String> mapping = new LinkedHashMap<>();
            // Tools that move schemas know where a reference stands in words of OpenAPI alone: in others is a name that
            // never moves.
            discriminator
                    .values()
                    .forEach((value, arm) -> mapping.put(value, ofOpenApi ? references.to(arm) : arm.toString()));
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("propertyName", discriminator.wireName());
            told.put("mapping", mapping);
            schema.put(ofOpenApi ? "discriminator" : SchemaWords.DISCRIMINATOR, told);
        }
        return schema;
    }

    /** No value of a union is {@code null}: whether one may be is said where the union is used. */
    private static Map<String, @Nullable Object> arm(TypeRef type, ValueSchemas values) {
        if (type instanceof TypeRef.NullableOf nullable) {
            Map<String, @Nullable Object> schema = arm(nullable.type(), values);
            schema.put(SchemaWords.NULL, Nullness.ALLOWED.label());
            return schema;
        }
        if (!type.equals(TypeRef.ANY)) {
            return type.accept(values);
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("not", ScalarSchemas.of(ScalarKind.NULL));
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
                schema.put(SchemaWords.DEPRECATION, deprecation.reason());
            }
        }
    }

    /** Adds where the docs say it. */
    static void locate(Map<String, @Nullable Object> schema, SourceSpan span) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put(SchemaWords.FILE, span.path());
        place.put(SchemaWords.LINE, span.line());
        schema.put(SchemaWords.DOCS, place);
    }
}
