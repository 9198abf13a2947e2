package dev.fieldtable.explore;

import dev.fieldtable.html.Anchor;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeKind;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the script has to know of the types, and the page does not show in a form that it can go by: what a value of one is.
 * A use of a declared type is its number, one of a scalar its name, any other a list of what it is and what it is made of.
 */
final class ModelJson implements TypeDeclaration.Visitor<Map<String, Object>> {
    /** A line a type. */
    private static final int LINES = 2;

    private final TypeNumbers numbers;
    private final OperationUses operations;
    private final JavaView java;

    private ModelJson(TypeNumbers numbers, OperationUses operations, JavaView java) {
        this.numbers = numbers;
        this.operations = operations;
        this.java = java;
    }

    static String write(TypeModel model, JavaView java) {
        ModelJson writer = new ModelJson(TypeNumbers.of(model), OperationUses.of(model), java);
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("types", model.types().stream().map(writer::type).toList());
        written.put(
                "operations",
                model.operations().stream().map(OperationsSection::request).toList());
        return JsonText.ofLines(LINES, json -> JsonText.write(json, written));
    }

    private Map<String, Object> type(TypeDeclaration type) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("anchor", Anchor.of(type.id()));
        written.put("name", type.id().name());
        written.put("package", type.id().packageName());
        written.put("kind", TypeKind.of(type).label());
        String name = java.className(type);
        written.put("java", name.substring(name.lastIndexOf('.') + 1));
        List<List<Object>> asked = operations.of(type.id()).stream()
                .map(use -> List.<Object>of(use.number(), use.how()))
                .toList();
        if (!asked.isEmpty()) {
            written.put("asked", asked);
        }
        written.putAll(type.accept(this));
        return written;
    }

    @Override
    public Map<String, Object> object(ObjectType type) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("properties", type.properties().stream().map(this::property).toList());
        Property others = type.additionalProperties();
        if (others != null) {
            written.put("others", use(others.type()));
        }
        return written;
    }

    private Map<String, Object> property(Property property) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("json", property.wireName());
        if (!property.name().equals(property.wireName())) {
            written.put("name", property.name());
        }
        written.put("there", property.presence().occurrence().label());
        written.put("null", property.presence().nullness().label());
        if (property.place().isParameter()) {
            written.put("parameter", true);
        }
        written.put("type", use(property.type()));
        return written;
    }

    @Override
    public Map<String, Object> enumeration(EnumType type) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("of", type.valueType().name());
        written.put("open", type.open());
        written.put("values", type.values().stream().map(EnumType.Value::value).toList());
        return written;
    }

    @Override
    public Map<String, Object> union(UnionType type) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("arms", type.arms().stream().map(arm -> use(arm.type())).toList());
        Discriminator discriminator = type.discriminator();
        if (discriminator != null) {
            Map<String, Object> told = new LinkedHashMap<>();
            discriminator.values().forEach((value, arm) -> told.put(value, numbers.of(arm)));
            written.put("toldBy", discriminator.wireName());
            written.put("told", told);
        }
        return written;
    }

    private Object use(TypeRef type) {
        return type.accept(new Use());
    }

    private final class Use implements TypeRef.Visitor<Object> {
        @Override
        public Object scalar(TypeRef.Scalar type) {
            return type.kind().name();
        }

        @Override
        public Object list(TypeRef.ListOf type) {
            return List.of("list", type.element().accept(this));
        }

        @Override
        public Object map(TypeRef.MapOf type) {
            return List.of("map", type.value().accept(this));
        }

        @Override
        public Object nullable(TypeRef.NullableOf type) {
            return List.of("nullable", type.type().accept(this));
        }

        @Override
        public Object constant(TypeRef.Constant type) {
            return List.of("constant", type.value());
        }

        @Override
        public Object named(TypeRef.Named type) {
            return numbers.of(type.id());
        }

        @Override
        public Object own(TypeRef.Own type) {
            return type.documented().accept(this);
        }
    }
}
