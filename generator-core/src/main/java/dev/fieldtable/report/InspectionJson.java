package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeSpelling;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.Sign;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the inspection for machines.
 *
 * <p>Texts are always there, empty where the docs say nothing, so that a consumer need not ask; what has parts of its
 * own, such as a discriminator, is there only if the docs have it.
 */
final class InspectionJson {
    private final JsonGenerator json;
    private final @Nullable JavaTerms terms;

    private InspectionJson(JsonGenerator json, @Nullable JavaTerms terms) {
        this.json = json;
        this.terms = terms;
    }

    static String write(
            TypeModel model,
            List<ChosenDialect> readings,
            List<Diagnostic> diagnostics,
            JavaTerms terms,
            Spelling spelling) {
        return JsonText.of(json -> new InspectionJson(json, terms).document(model, readings, diagnostics, spelling));
    }

    /** Writes a type as the docs have it, without what it is called in Java. */
    static void write(JsonGenerator json, TypeDeclaration type) throws IOException {
        new InspectionJson(json, null).type(type);
    }

    private void document(
            TypeModel model, List<ChosenDialect> readings, List<Diagnostic> diagnostics, Spelling spelling)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("types");
        for (TypeDeclaration type : model.types()) {
            type(type);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pages");
        for (ChosenDialect reading : readings) {
            page(reading);
        }
        json.writeEndArray();
        coverage(model.coverage());
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            DiagnosticJson.write(json, diagnostic, spelling);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void page(ChosenDialect reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("page", reading.page());
        json.writeStringField("dialect", reading.dialect());
        json.writeStringField("chosenBy", reading.reason().label());
        Sign sign = reading.sign();
        if (sign != null) {
            json.writeObjectFieldStart("sign");
            json.writeStringField("what", sign.what());
            json.writeNumberField("line", sign.span().line());
            json.writeNumberField("column", sign.span().column());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void type(TypeDeclaration type) throws IOException {
        json.writeStartObject();
        json.writeStringField("package", type.id().packageName());
        json.writeStringField("name", type.id().name());
        json.writeStringField("kind", TypeKind.of(type));
        json.writeStringField("role", type.role().label());
        java("javaType", names -> names.className(type));
        json.writeStringField("page", type.span().path());
        json.writeNumberField("line", type.span().line());
        deprecation(type.deprecation());
        json.writeStringField("description", type.description());
        type.accept(new PartsOf()).write();
        json.writeEndObject();
    }

    /** What a type is made of, to be written. */
    private interface Parts {
        void write() throws IOException;
    }

    private final class PartsOf implements TypeDeclaration.Visitor<Parts> {
        @Override
        public Parts object(ObjectType type) {
            return () -> objectParts(type);
        }

        @Override
        public Parts enumeration(EnumType type) {
            return () -> enumParts(type);
        }

        @Override
        public Parts union(UnionType type) {
            return () -> unionParts(type);
        }
    }

    private void objectParts(ObjectType type) throws IOException {
        json.writeArrayFieldStart("properties");
        for (Property property : type.properties()) {
            json.writeStartObject();
            json.writeStringField("name", property.name());
            json.writeStringField("wireName", property.wireName());
            java("javaName", names -> names.propertyName(type, property));
            json.writeStringField("type", TypeSpelling.of(property.type()));
            json.writeStringField("presence", property.presence().label());
            java("javaType", names -> names.propertyType(type, property));
            json.writeStringField("description", property.description());
            json.writeStringField("example", property.example());
            deprecation(property.deprecation());
            json.writeNumberField("line", property.span().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        Property additional = type.additionalProperties();
        if (additional != null) {
            json.writeObjectFieldStart("additionalProperties");
            json.writeStringField("name", additional.name());
            json.writeStringField("type", TypeSpelling.of(additional.type()));
            json.writeStringField("description", additional.description());
            json.writeStringField("example", additional.example());
            deprecation(additional.deprecation());
            json.writeNumberField("line", additional.span().line());
            json.writeEndObject();
        }
    }

    private void enumParts(EnumType type) throws IOException {
        json.writeStringField("valueType", type.valueType().label());
        json.writeBooleanField("open", type.open());
        json.writeArrayFieldStart("values");
        for (EnumType.Value value : type.values()) {
            json.writeStartObject();
            json.writeStringField("name", value.name());
            json.writeStringField("value", value.value());
            java("javaName", names -> names.constantName(type, value));
            json.writeNumberField("line", value.span().line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unionParts(UnionType type) throws IOException {
        json.writeArrayFieldStart("arms");
        for (UnionType.Arm arm : type.arms()) {
            json.writeStartObject();
            json.writeStringField("type", TypeSpelling.of(arm.type()));
            java("javaType", names -> names.armType(type, arm));
            json.writeNumberField("line", arm.span().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        Discriminator discriminator = type.discriminator();
        if (discriminator != null) {
            json.writeObjectFieldStart("discriminator");
            json.writeStringField("property", discriminator.wireName());
            json.writeObjectFieldStart("values");
            for (Map.Entry<String, TypeId> value : discriminator.values().entrySet()) {
                // Spelled as the arm's type is, so that the two can be joined.
                json.writeStringField(value.getKey(), TypeSpelling.of(new TypeRef.Named(value.getValue())));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void java(String field, Function<JavaTerms, String> text) throws IOException {
        if (terms != null) {
            json.writeStringField(field, text.apply(terms));
        }
    }

    private void deprecation(@Nullable Deprecation deprecation) throws IOException {
        json.writeBooleanField("deprecated", deprecation != null);
        if (deprecation != null) {
            json.writeStringField("deprecationReason", deprecation.reason());
        }
    }

    private void coverage(Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("pages", coverage.pages());
        json.writeNumberField("modelPages", coverage.modelPages());
        json.writeNumberField("rows", coverage.rows());
        json.writeNumberField("rowsRead", coverage.rowsRead());
        json.writeNumberField("rowsSkipped", coverage.rowsSkipped());
        json.writeEndObject();
    }
}
