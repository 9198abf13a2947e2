package dev.fieldtable.export;

import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Limit.Measured;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeSpelling;
import dev.fieldtable.text.EcmaPattern;
import dev.fieldtable.text.SchemaWords;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of types as they are used, with what the docs say of a value beside its type. What they say of numbers or
 * text is about the elements of a list, as validators take it.
 *
 * @param references where references lead
 * @param constraints what a value has to be besides its type
 * @param format how text is written; empty if the docs do not say
 */
record ValueSchemas(References references, Constraints constraints, String format)
        implements TypeRef.Visitor<Map<String, @Nullable Object>> {
    /** {@return the schemas of types of which no more is said} */
    static ValueSchemas of(References references) {
        return new ValueSchemas(references, Constraints.NONE, "");
    }

    /** {@return the schema of a property's value when it is not {@code null}} */
    static Map<String, @Nullable Object> of(References references, Property property) {
        return property.type().accept(new ValueSchemas(references, property.constraints(), property.format()));
    }

    @Override
    public Map<String, @Nullable Object> scalar(TypeRef.Scalar type) {
        Map<String, @Nullable Object> schema = ScalarSchemas.of(type.kind());
        if (!format.isEmpty()) {
            schema.put(ScalarSchemas.showsFormat(type.kind(), format) ? Words.FORMAT : SchemaWords.FORMAT, format);
        }
        return limited(schema, type);
    }

    @Override
    public Map<String, @Nullable Object> list(TypeRef.ListOf type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(Words.TYPE, "array");
        constraints.said().forEach((word, value) -> {
            if (word.measured() == Measured.ELEMENTS) {
                schema.put(word.label(), value);
            }
        });
        schema.put("items", type.element().accept(ofElements()));
        return schema;
    }

    @Override
    public Map<String, @Nullable Object> map(TypeRef.MapOf type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(Words.TYPE, "object");
        schema.put("additionalProperties", type.value().accept(ofElements()));
        return schema;
    }

    @Override
    public Map<String, @Nullable Object> nullable(TypeRef.NullableOf type) {
        Map<String, @Nullable Object> schema = type.type().accept(this);
        Map<String, @Nullable Object> both = orNull(schema);
        if (takesNull(schema)) {
            both.put(SchemaWords.NULL, Nullness.ALLOWED.label());
        }
        return both;
    }

    @Override
    public Map<String, @Nullable Object> constant(TypeRef.Constant type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(Words.TYPE, ScalarSchemas.of(type.kind()).get(Words.TYPE));
        schema.put("const", type.value());
        if (!format.isEmpty()) {
            schema.put(SchemaWords.FORMAT, format);
        }
        return schema;
    }

    @Override
    public Map<String, @Nullable Object> named(TypeRef.Named type) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(Words.REF, references.to(type.id()));
        if (!format.isEmpty()) {
            schema.put(Words.FORMAT, format);
        }
        return limited(schema, type);
    }

    @Override
    public Map<String, @Nullable Object> own(TypeRef.Own type) {
        Map<String, @Nullable Object> schema = type.documented().accept(this);
        schema.put(SchemaWords.JAVA, TypeSpelling.of(type));
        return schema;
    }

    /** Limits of lists are about the outermost one. */
    private ValueSchemas ofElements() {
        Map<ConstraintWord, Object> said = constraints.said();
        said.keySet().removeIf(word -> word.measured() == Measured.ELEMENTS);
        return new ValueSchemas(references, Constraints.of(said), format);
    }

    private Map<String, @Nullable Object> limited(Map<String, @Nullable Object> schema, TypeRef type) {
        constraints.said().forEach((word, value) -> {
            if (word.fits(type)) {
                limit(schema, word, value);
            }
        });
        return schema;
    }

    private static void limit(Map<String, @Nullable Object> schema, ConstraintWord word, Object value) {
        if (value instanceof String pattern) {
            limit(schema, EcmaPattern.of(pattern));
        } else if (word != ConstraintWord.MULTIPLE_OF || ((BigDecimal) value).signum() > 0) {
            schema.put(word.label(), value);
        }
    }

    private static void limit(Map<String, @Nullable Object> schema, EcmaPattern pattern) {
        if (pattern.isChecked()) {
            schema.put(ConstraintWord.PATTERN.label(), pattern.unicode());
        }
        if (!pattern.unicode().equals(pattern.documented())) {
            // Perhaps no pattern at all, which whoever reads a schema may refuse; validators let it be, too.
            schema.put(SchemaWords.PATTERN, pattern.documented());
        }
    }

    /**
     * Lets a value be {@code null}, too.
     *
     * @param schema what it is otherwise
     * @return a schema of both
     */
    static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> both = new LinkedHashMap<>(schema);
        if (takesNull(schema)) {
            return both;
        }
        if (schema.get(Words.TYPE) instanceof String type && !schema.containsKey("const")) {
            both.put(Words.TYPE, List.of(type, Words.NULL));
            return both;
        }
        both.clear();
        both.put(Words.ANY_OF, List.of(schema, ScalarSchemas.of(ScalarKind.NULL)));
        return both;
    }

    /** {@return whether a schema takes {@code null} as it is; one that asks for no type takes anything} */
    static boolean takesNull(Map<String, @Nullable Object> schema) {
        Object type = schema.get(Words.TYPE);
        boolean composed = schema.containsKey(Words.REF) || schema.containsKey(Words.ANY_OF);
        return type instanceof List || Words.NULL.equals(type) || (type == null && !composed);
    }
}
